package io.copydesk.metadata.date;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Days that a content system turned into moments: "7 November" of an editor in Berlin is stored as
 * the midnight it begins with, and written in UTC, "2022-11-06T23:00:00Z". Taken back where the
 * page's language tells the zone: languages of several zones, such as English, tell none.
 */
public final class Midnights {
  private Midnights() {}

  /** The day that a moment in UTC stands for, if it is midnight where the language is spoken. */
  public static WrittenDate taken(WrittenDate date, @Nullable Locale language) {
    ZoneId zone = language == null ? null : SpokenZones.of(language);
    WrittenDate there = zone == null ? date : date.utcIn(zone);
    return !there.equals(date) && LocalTime.MIDNIGHT.equals(there.time())
        ? WrittenDate.of(there.day())
        : date;
  }
}
