package io.copydesk.metadata.date;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text, and what a single one of them may be in a date.
 *
 * @param list the tokens
 * @param language the text's language, where it is known
 */
record DateTokens(List<DateToken> list, @Nullable Locale language) {
  /** Before the web there were no web pages; older years are told stories. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2100;

  /** How far the Buddhist era, in which Thai pages count, is ahead. */
  private static final int BUDDHIST = 543;

  /** Words that stand between day, month and year. */
  private static final Set<String> JOINTS =
      Set.of(
          "of", "de", "del", "di", "do", "da", "d", "the", "den", "r", "m", "g", "г", "року",
          "года", "ta");

  private static final Set<String> ORDINALS =
      Set.of("st", "nd", "rd", "th", "er", "re", "e", "ª", "º", "o", "a", "ste", "de", "ème");

  /** The token at an index; null behind the last. */
  @Nullable DateToken at(int at) {
    return at < list.size() ? list.get(at) : null;
  }

  /** The token at an index that is there. */
  DateToken get(int at) {
    return list.get(at);
  }

  /** Whether the number is the tail of a version, a price or a longer number with signs in it. */
  boolean isGluedToNumber(int i) {
    DateToken before = get(i - 1);
    return before.end() == get(i).start()
        && before.isSign(".,:$€£/-")
        && i > 1
        && get(i - 2).kind() == DateToken.Kind.NUMBER
        && get(i - 2).end() == before.start();
  }

  /** Whether the number before a token goes on behind it, as versions do. */
  boolean goesOn(int at) {
    DateToken sign = at(at);
    DateToken number = at(at + 1);
    return sign != null
        && number != null
        && sign.isSign("./-")
        && number.kind() == DateToken.Kind.NUMBER
        && sign.start() == get(at - 1).end()
        && number.start() == sign.end();
  }

  @Nullable Month month(int at) {
    DateToken word = at(at);
    return word != null && word.isWord() && word.text().length() < 20
        ? MonthNames.of(word.text(), language)
        : null;
  }

  /** The index after the commas, dots, dashes and little words at an index. */
  int afterJoints(int at) {
    int next = at;
    for (int most = at + 3; next < most; next++) {
      DateToken token = at(next);
      if (token == null
          || !(token.isSign(",.-/'’")
              || (token.isWord() && JOINTS.contains(token.text().toLowerCase(Locale.ROOT))))) {
        break;
      }
    }
    return next;
  }

  static boolean isOrdinal(DateToken suffix) {
    return ORDINALS.contains(suffix.text().toLowerCase(Locale.ROOT));
  }

  /** The year that a number of four digits is, of the Buddhist era in Thai; else -1. */
  int year(@Nullable DateToken number) {
    if (number == null || !number.isNumber(4, 4)) {
      return -1;
    }
    boolean thai = language != null && language.getLanguage().equals("th");
    int year = thai && number.value() > LAST_YEAR ? number.value() - BUDDHIST : number.value();
    return isYear(year) ? year : -1;
  }

  /** The year that a number begins with, a day or an hour right behind it; else -1. */
  int gluedYear(DateToken number) {
    if (!number.isNumber(5, 6)) {
      return year(number);
    }
    int year = Integer.parseInt(number.text().substring(0, 4));
    return isYear(year) ? year : -1;
  }

  static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
