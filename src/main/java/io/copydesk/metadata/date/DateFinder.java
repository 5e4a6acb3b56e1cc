package io.copydesk.metadata.date;

import io.copydesk.deadline.Deadline;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in text: ISO 8601 and its relatives, RFC 1123, numbers with dots, slashes or dashes,
 * and months by name in the languages the JDK knows. One linear scan over tokens.
 */
public final class DateFinder {
  /** Before the web there were no web pages; older years are told stories. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2100;

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

  /**
   * A date and where in the text it stands.
   *
   * @param date the date
   * @param start the index of its first character
   * @param end the index after its last character
   */
  public record Found(WrittenDate date, int start, int end) {}

  private DateFinder(List<DateToken> tokens, @Nullable Locale language) {
    this.tokens = tokens;
    this.language = language;
    // Of English-speaking countries only the United States write the month first; a page that says
    // just "en" is most often one of theirs.
    this.monthFirst =
        language != null
            && language.getLanguage().equals("en")
            && (language.getCountry().isEmpty() || language.getCountry().equals("US"));
  }

  /** The dates in a text, from left to right. */
  public static List<Found> in(String text, @Nullable Locale language) {
    var finder = new DateFinder(DateToken.of(text), language);
    var found = new ArrayList<Found>();
    int i = 0;
    while (i < finder.tokens.size()) {
      Deadline.check();
      Match match = finder.at(i);
      if (match == null) {
        i++;
      } else {
        found.add(
            new Found(
                match.date, finder.tokens.get(i).start(), finder.tokens.get(match.next - 1).end()));
        i = match.next;
      }
    }
    return found;
  }

  /** The date that a whole value is, such as the content of a meta element; null if it is none. */
  public static @Nullable WrittenDate value(String text, @Nullable Locale language) {
    var tokens = DateToken.of(text);
    if (tokens.size() == 1 && tokens.getFirst().kind() == DateToken.Kind.NUMBER) {
      return instant(tokens.getFirst().text());
    }
    var found = in(text, language);
    return found.isEmpty() ? null : found.getFirst().date;
  }

  /**
   * A date written as one number: seconds or milliseconds since 1970, or all its digits in a row.
   */
  private static @Nullable WrittenDate instant(String digits) {
    try {
      return switch (digits.length()) {
        case 10, 13 -> {
          long millis = Long.parseLong(digits) * (digits.length() == 10 ? 1_000 : 1);
          var time = Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
          yield isYear(time.getYear())
              ? new WrittenDate(
                  time.toLocalDate(), time.toLocalTime().withNano(0), ZoneOffset.UTC, null, true)
              : null;
        }
        case 8, 12, 14 -> {
          int year = Integer.parseInt(digits.substring(0, 4));
          yield isYear(year)
              ? new WrittenDate(
                  LocalDate.of(
                      year,
                      Integer.parseInt(digits.substring(4, 6)),
                      Integer.parseInt(digits.substring(6, 8))),
                  digits.length() == 8 ? null : clock(digits.substring(8)),
                  null,
                  null,
                  true)
              : null;
        }
        default -> null;
      };
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The time in four or six digits. */
  private static LocalTime clock(String digits) {
    return LocalTime.of(
        Integer.parseInt(digits.substring(0, 2)),
        Integer.parseInt(digits.substring(2, 4)),
        digits.length() == 4 ? 0 : Integer.parseInt(digits.substring(4)));
  }

  /** A date that begins at one token, and the index of the token after it. */
  private record Match(WrittenDate date, int next) {}

  private @Nullable Match at(int i) {
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
    WrittenDate date = instant(tokens.get(i).text());
    return date == null ? null : new Match(date, i + 1);
  }

  private @Nullable Match yearFirst(int i) {
    int year = tokens.get(i).value();
    if (!isYear(year)) {
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
    DateToken year = token(at);
    return year != null && year.isNumber(4, 4) && isYear(year.value())
        ? new Match(WrittenDate.of(LocalDate.of(year.value(), month, first.value())), at + 1)
        : null;
  }

  private @Nullable Match numeric(int a, int b, DateToken last, boolean dots, int next) {
    boolean exact = last.isNumber(4, 4);
    if (!exact && !last.isNumber(2, 2)) {
      return null;
    }
    int year = exact ? last.value() : 2000 + last.value();
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
    if (day == null || !day.isNumber(1, 2)) {
      return null;
    }
    at++;
    DateToken suffix = token(at);
    if (suffix != null && suffix.isWord() && suffix.start() == day.end() && isOrdinal(suffix)) {
      at++;
    }
    at = joints(at);
    DateToken year = token(at);
    if (year != null && year.isNumber(4, 4) && isYear(year.value())) {
      return new Match(WrittenDate.of(LocalDate.of(year.value(), month, day.value())), at + 1);
    }
    // The form of Unix' date: the time stands before the year.
    var clock = ClockReader.read(tokens, at);
    year = clock == null ? null : token(clock.next());
    return clock != null && year != null && year.isNumber(4, 4) && isYear(year.value())
        ? new Match(
            new WrittenDate(
                LocalDate.of(year.value(), month, day.value()),
                clock.time(),
                clock.offset(),
                null,
                true),
            clock.next() + 1)
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

  private static boolean isYear(int year) {
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
