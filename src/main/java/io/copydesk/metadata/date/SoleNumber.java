package io.copydesk.metadata.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Dates that are written as one number. */
final class SoleNumber {
  private SoleNumber() {}

  /**
   * A date written as one number: seconds or milliseconds since 1970, or all its digits in a row.
   */
  static @Nullable WrittenDate date(String digits) {
    try {
      return switch (digits.length()) {
        case 10, 13 -> {
          long millis = Long.parseLong(digits) * (digits.length() == 10 ? 1_000 : 1);
          var time = Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
          yield DateTokens.isYear(time.getYear())
              ? new WrittenDate(
                  time.toLocalDate(), time.toLocalTime().withNano(0), ZoneOffset.UTC, null, true)
              : null;
        }
        case 8, 12, 14 -> {
          int year = Integer.parseInt(digits.substring(0, 4));
          yield DateTokens.isYear(year)
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
}
