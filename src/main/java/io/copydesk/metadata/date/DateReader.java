package io.copydesk.metadata.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the date that begins at a token, in any of the forms that pages write. */
final class DateReader {
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

  private final List<DateToken> tokens;
  private final @Nullable Locale language;
  private final boolean monthFirst;

  DateReader(List<DateToken> tokens, @Nullable Locale language) {
    this.tokens = tokens;
    this.language = language;
    // Of English-speaking countries only the United States write the month first; a page that says
    // just "en" is most often one of theirs.
    this.monthFirst =
        language != null
            && language.getLanguage().equals("en")
            && (language.getCountry().isEmpty() || language.getCountry().equals("US"));
  }

  /** A date that begins at one token, and the index of the token after it. */
  record Match(WrittenDate date, int next) {}

  @Nullable Match at(int i) {
    DateToken first = tokens.get(i);
    if (i > 0 && first.kind() == DateToken.Kind.NUMBER && isGluedToNumber(i)) {
      return null;
    }
    try {
      Match match =
          switch (first.kind()) {
            case WORD -> monthDayYear(i);
            case SIGN -> null;
            case NUMBER ->
                first.isNumber(4, 4)
                    ? yearFirst(i)
                    : first.isNumber(8, 8) ? compact(i) : first.isNumber(1, 2) ? dayFirst(i) : null;
          };
      return match == null ? null : withTime(match);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether the number is the tail of a version, a price or a longer number with signs in it. */
  private boolean isGluedToNumber(int i) {
    DateToken before = tokens.get(i - 1);
    return before.end() == tokens.get(i).start()
        && before.isSign(".,:$€£/-")
        && i > 1
        && tokens.get(i - 2).kind() == DateToken.Kind.NUMBER
        && tokens.get(i - 2).end() == before.start();
  }

  /** Whether the number before a token goes on behind it, as versions do. */
  private boolean goesOn(int at) {
    DateToken sign = token(at);
    DateToken number = token(at + 1);
    return sign != null
        && number != null
        && sign.isSign("./-")
        && number.kind() == DateToken.Kind.NUMBER
        && sign.start() == tokens.get(at - 1).end()
        && number.start() == sign.end();
  }

  private @Nullable Match compact(int i) {
    WrittenDate date = SoleNumber.date(tokens.get(i).text());
    return date == null ? null : new Match(date, i + 1);
  }

  private @Nullable Match yearFirst(int i) {
    int year = year(tokens.get(i));
    if (year < 0) {
      return null;
    }
    DateToken sign = token(i + 1);
    if (sign != null && sign.isSign("-/.年년")) {
      DateToken month = token(i + 2);
      DateToken second = token(i + 3);
      DateToken day = token(i + 4);
      if (month != null
          && month.isNumber(1, 2)
          && second != null
          && day != null
          && day.isNumber(1, 2)) {
        boolean same = second.text().equals(sign.text()) || second.isSign("月월");
        if (same) {
          DateToken unit = token(i + 5);
          return new Match(
              WrittenDate.of(LocalDate.of(year, month.value(), day.value())),
              unit != null && unit.isSign("日일") ? i + 6 : i + 5);
        }
      }
    }
    int at = joints(i + 1);
    Month name = month(at);
    if (name == null) {
      return null;
    }
    at = joints(at + 1);
    DateToken day = token(at);
    return day != null && day.isNumber(1, 2)
        ? new Match(WrittenDate.of(LocalDate.of(year, name, day.value())), at + 1)
        : null;
  }

  private @Nullable Match dayFirst(int i) {
    DateToken first = tokens.get(i);
    DateToken sign = token(i + 1);
    if (sign != null && sign.isSign("./-")) {
      DateToken second = token(i + 2);
      DateToken again = token(i + 3);
      DateToken year = token(i + 4);
      if (second != null
          && second.isNumber(1, 2)
          && again != null
          && again.text().equals(sign.text())
          && year != null
          && !goesOn(i + 5)) {
        return numeric(first.value(), second.value(), year, sign.text().equals("."), i + 5);
      }
    }
    int at = i + 1;
    DateToken suffix = token(at);
    if (suffix != null
        && (suffix.isSign("ªº°.")
            || (suffix.isWord() && suffix.start() == first.end() && isOrdinal(suffix)))) {
      at++;
    }
    at = joints(at);
    Month month = month(at);
    if (month == null) {
      return null;
    }
    at = joints(at + 1);
    int year = year(token(at));
    return year >= 0
        ? new Match(WrittenDate.of(LocalDate.of(year, month, first.value())), at + 1)
        : null;
  }

  private @Nullable Match numeric(int a, int b, DateToken last, boolean dots, int next) {
    boolean exact = last.isNumber(4, 4);
    int year = last.isNumber(2, 2) ? 2000 + last.value() : year(last);
    if (!isYear(year)) {
      return null;
    }
    LocalDate dayFirst = day(year, b, a);
    LocalDate monthFirst = day(year, a, b);
    boolean monthLeads = this.monthFirst && !dots;
    LocalDate likely =
        (monthLeads && monthFirst != null) || dayFirst == null ? monthFirst : dayFirst;
    if (likely == null) {
      return null;
    }
    LocalDate other = likely.equals(dayFirst) ? monthFirst : dayFirst;
    return new Match(
        new WrittenDate(likely, null, null, dots || likely.equals(other) ? null : other, exact),
        next);
  }

  private @Nullable Match monthDayYear(int i) {
    Month month = month(i);
    if (month == null) {
      return null;
    }
    int at = joints(i + 1);
    DateToken day = token(at);
    if (day != null && day.isNumber(5, 6)) {
      return glued(month, day, at + 1);
    }
    if (day == null || !day.isNumber(1, 2)) {
      return null;
    }
    at++;
    DateToken suffix = token(at);
    if (suffix != null && suffix.isWord() && suffix.start() == day.end() && isOrdinal(suffix)) {
      at++;
    }
    at = joints(at);
    int year = year(token(at));
    if (year >= 0) {
      return new Match(WrittenDate.of(LocalDate.of(year, month, day.value())), at + 1);
    }
    // The form of Unix' date: the time stands before the year.
    var clock = ClockReader.read(tokens, at);
    if (clock == null || year(token(clock.next())) < 0) {
      return null;
    }
    return new Match(
        new WrittenDate(
            LocalDate.of(year(token(clock.next())), month, day.value()),
            clock.time(),
            clock.offset(),
            null,
            true),
        clock.next() + 1);
  }

  /** "Feb 182009": day and year of a calendar leaf, set apart by its style alone. */
  private static @Nullable Match glued(Month month, DateToken number, int next) {
    int year = number.value() % 10_000;
    return isYear(year)
        ? new Match(WrittenDate.of(LocalDate.of(year, month, number.value() / 10_000)), next)
        : null;
  }

  private Match withTime(Match match) {
    if (match.date.time() != null) {
      return match;
    }
    var clock = ClockReader.read(tokens, match.next);
    return clock == null
        ? match
        : new Match(
            new WrittenDate(
                match.date.day(),
                clock.time(),
                clock.offset(),
                match.date.otherReading(),
                match.date.exact()),
            clock.next());
  }

  private @Nullable Month month(int at) {
    DateToken word = token(at);
    return word != null && word.isWord() && word.text().length() < 20
        ? MonthNames.of(word.text(), language)
        : null;
  }

  /** The index after the commas, dots, dashes and little words at an index. */
  private int joints(int at) {
    int next = at;
    for (int most = at + 3; next < most; next++) {
      DateToken token = token(next);
      if (token == null
          || !(token.isSign(",.-/'’")
              || (token.isWord() && JOINTS.contains(token.text().toLowerCase(Locale.ROOT))))) {
        break;
      }
    }
    return next;
  }

  private static boolean isOrdinal(DateToken suffix) {
    return ORDINALS.contains(suffix.text().toLowerCase(Locale.ROOT));
  }

  /** The year that a number of four digits is, of the Buddhist era in Thai; else -1. */
  private int year(@Nullable DateToken number) {
    if (number == null || !number.isNumber(4, 4)) {
      return -1;
    }
    boolean thai = language != null && language.getLanguage().equals("th");
    int year = thai && number.value() > LAST_YEAR ? number.value() - BUDDHIST : number.value();
    return isYear(year) ? year : -1;
  }

  static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    return month >= 1
            && month <= 12
            && day >= 1
            && day <= Month.of(month).length(java.time.Year.isLeap(year))
        ? LocalDate.of(year, month, day)
        : null;
  }

  private @Nullable DateToken token(int at) {
    return at < tokens.size() ? tokens.get(at) : null;
  }
}
