package io.copydesk.metadata.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A date as a page has it: no more exact than it was written.
 *
 * @param day the day, at the place the offset is of
 * @param time the time of day, where one was written
 * @param offset the offset from UTC, where one was written
 * @param otherReading the day if day and month were written the other way round; null where that is
 *     out of the question
 * @param exact whether the year was written with four digits
 */
public record WrittenDate(
    LocalDate day,
    @Nullable LocalTime time,
    @Nullable ZoneOffset offset,
    @Nullable LocalDate otherReading,
    boolean exact) {

  /** A bare day. */
  public static WrittenDate of(LocalDate day) {
    return new WrittenDate(day, null, null, null, true);
  }

  /** The same date with its numbers read the other way round. */
  public WrittenDate otherWay() {
    return otherReading == null
        ? this
        : new WrittenDate(/* day= */ otherReading, time, offset, /* otherReading= */ day, exact);
  }

  /** The day in UTC: differs from {@link #day} only where an offset moves it over midnight. */
  public LocalDate utcDay() {
    return time == null || offset == null
        ? day
        : OffsetDateTime.of(day, time, offset).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
  }

  /** The same moment in another offset; for a date without one, the date itself. */
  public WrittenDate at(ZoneOffset other) {
    if (time == null || offset == null) {
      return this;
    }
    var there = OffsetDateTime.of(day, time, offset).withOffsetSameInstant(other);
    return new WrittenDate(there.toLocalDate(), there.toLocalTime(), other, null, exact);
  }

  /** A moment in UTC as clocks of a zone showed it; any other date as it is. */
  public WrittenDate utcIn(ZoneId zone) {
    return time == null || !ZoneOffset.UTC.equals(offset)
        ? this
        : at(zone.getRules().getOffset(day.atTime(time).toInstant(ZoneOffset.UTC)));
  }

  /** Whether it is 1 January without a time, or at midnight. */
  public boolean isFirstOfYear() {
    return day.getDayOfYear() == 1 && (time == null || time.equals(LocalTime.MIDNIGHT));
  }

  /** ISO 8601, as exact as it was written. */
  public String iso() {
    if (time == null) {
      return day.toString();
    }
    var local = day.atTime(time);
    return offset == null
        ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local)
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atOffset(offset));
  }
}
