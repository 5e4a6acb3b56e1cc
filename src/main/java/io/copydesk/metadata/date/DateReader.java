package io.copydesk.metadata.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the date that begins at a token, in any of the forms that pages write. */
final class DateReader {
  private final DateTokens tokens;
  private final boolean monthFirst;

  DateReader(List<DateToken> tokens, @Nullable Locale language) {
    this.tokens = new DateTokens(tokens, language);
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
    if (i > 0 && first.kind() == DateToken.Kind.NUMBER && tokens.isGluedToNumber(i)) {
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

  private @Nullable Match compact(int i) {
    WrittenDate date = SoleNumber.date(tokens.get(i).text());
    return date == null ? null : new Match(date, i + 1);
  }

  private @Nullable Match yearFirst(int i) {
    int year = tokens.year(tokens.get(i));
    if (year < 0) {
      return null;
    }
    DateToken sign = tokens.at(i + 1);
    if (sign != null && sign.isSign("-/.年년")) {
      DateToken month = tokens.at(i + 2);
      DateToken second = tokens.at(i + 3);
      DateToken day = tokens.at(i + 4);
      if (month != null
          && month.isNumber(1, 2)
          && second != null
          && day != null
          && day.isNumber(1, 2)) {
        boolean same = second.text().equals(sign.text()) || second.isSign("月월");
        if (same) {
          DateToken unit = tokens.at(i + 5);
          return new Match(
              WrittenDate.of(LocalDate.of(year, month.value(), day.value())),
              unit != null && unit.isSign("日일") ? i + 6 : i + 5);
        }
      }
    }
    int at = tokens.afterJoints(i + 1);
    Month name = tokens.month(at);
    if (name == null) {
      return null;
    }
    // "The best of 2024 September 1st, 2023": the year before the month is another text's.
    Match american = monthDayYear(at);
    if (american != null) {
      return american;
    }
    at = tokens.afterJoints(at + 1);
    DateToken day = tokens.at(at);
    return day != null && day.isNumber(1, 2)
        ? new Match(WrittenDate.of(LocalDate.of(year, name, day.value())), at + 1)
        : null;
  }

  private @Nullable Match dayFirst(int i) {
    DateToken first = tokens.get(i);
    DateToken sign = tokens.at(i + 1);
    if (sign != null && sign.isSign("./-")) {
      DateToken second = tokens.at(i + 2);
      DateToken again = tokens.at(i + 3);
      DateToken year = tokens.at(i + 4);
      if (second != null
          && second.isNumber(1, 2)
          && again != null
          && again.text().equals(sign.text())
          && year != null
          && !tokens.goesOn(i + 5)) {
        return numeric(first.value(), second.value(), year, sign.text().equals("."), i + 5);
      }
    }
    int at = i + 1;
    DateToken suffix = tokens.at(at);
    if (suffix != null
        && (suffix.isSign("ªº°.")
            || (suffix.isWord()
                && suffix.start() == first.end()
                && DateTokens.isOrdinal(suffix)))) {
      at++;
    }
    at = tokens.afterJoints(at);
    Month month = tokens.month(at);
    if (month == null) {
      return null;
    }
    at = tokens.afterJoints(at + 1);
    int year = tokens.year(tokens.at(at));
    return year >= 0
        ? new Match(WrittenDate.of(LocalDate.of(year, month, first.value())), at + 1)
        : null;
  }

  private @Nullable Match numeric(int a, int b, DateToken last, boolean dots, int next) {
    boolean exact = !last.isNumber(2, 2);
    int year = exact ? tokens.gluedYear(last) : 2000 + last.value();
    if (!DateTokens.isYear(year)) {
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
    Month month = tokens.month(i);
    if (month == null) {
      return null;
    }
    int at = tokens.afterJoints(i + 1);
    DateToken day = tokens.at(at);
    if (day != null && day.isNumber(5, 6)) {
      return glued(month, day, at + 1);
    }
    if (day == null || !day.isNumber(1, 2)) {
      return null;
    }
    at++;
    DateToken suffix = tokens.at(at);
    if (suffix != null
        && suffix.isWord()
        && suffix.start() == day.end()
        && DateTokens.isOrdinal(suffix)) {
      at++;
    }
    at = tokens.afterJoints(at);
    int year = tokens.year(tokens.at(at));
    if (year >= 0) {
      return new Match(WrittenDate.of(LocalDate.of(year, month, day.value())), at + 1);
    }
    // The form of Unix' date: the time stands before the year.
    var clock = ClockReader.read(tokens.list(), at);
    if (clock == null || tokens.year(tokens.at(clock.next())) < 0) {
      return null;
    }
    return new Match(
        new WrittenDate(
            LocalDate.of(tokens.year(tokens.at(clock.next())), month, day.value()),
            clock.time(),
            clock.offset(),
            null,
            true),
        clock.next() + 1);
  }

  /** "Feb 182009": day and year of a calendar leaf, set apart by its style alone. */
  private static @Nullable Match glued(Month month, DateToken number, int next) {
    int year = number.value() % 10_000;
    return DateTokens.isYear(year)
        ? new Match(WrittenDate.of(LocalDate.of(year, month, number.value() / 10_000)), next)
        : null;
  }

  private Match withTime(Match match) {
    if (match.date.time() != null) {
      return match;
    }
    var clock = ClockReader.read(tokens.list(), match.next);
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

  private static @Nullable LocalDate day(int year, int month, int day) {
    return month >= 1
            && month <= 12
            && day >= 1
            && day <= Month.of(month).length(java.time.Year.isLeap(year))
        ? LocalDate.of(year, month, day)
        : null;
  }
}
