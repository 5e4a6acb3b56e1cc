package io.copydesk.metadata.date;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days that a content system turned into moments: "7 November" of an editor in Berlin is stored as
 * the midnight it begins with, and written in UTC, "2022-11-06T23:00:00Z". Taken back where the
 * page's language tells the zone: languages of several zones, such as English, tell none.
 */
public final class Midnights {
  /** Languages by the zone in which nearly all who speak them live. */
  private static final Map<ZoneId, Set<String>> SPOKEN =
      Map.of(
          ZoneId.of("Europe/Berlin"),
          Set.of(
              "de", "it", "nl", "da", "sv", "no", "nb", "nn", "pl", "cs", "sk", "hu", "sl", "hr"),
          ZoneId.of("Europe/Helsinki"),
          Set.of("fi", "et", "lv", "lt", "el", "ro", "bg", "uk"),
          ZoneId.of("Europe/Istanbul"),
          Set.of("tr"),
          ZoneId.of("Asia/Jerusalem"),
          Set.of("he"),
          ZoneId.of("Asia/Kolkata"),
          Set.of("hi"),
          ZoneId.of("Asia/Bangkok"),
          Set.of("th", "vi"),
          ZoneId.of("Asia/Tokyo"),
          Set.of("ja"),
          ZoneId.of("Asia/Seoul"),
          Set.of("ko"));

  private Midnights() {}

  /** The day that a moment in UTC stands for, if it is midnight where the language is spoken. */
  public static WrittenDate taken(WrittenDate date, @Nullable Locale language) {
    LocalTime time = date.time();
    if (language == null || time == null || !ZoneOffset.UTC.equals(date.offset())) {
      return date;
    }
    ZoneId zone = zone(language);
    if (zone == null) {
      return date;
    }
    var local = OffsetDateTime.of(date.day(), time, ZoneOffset.UTC).atZoneSameInstant(zone);
    return local.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? WrittenDate.of(local.toLocalDate())
        : date;
  }

  private static @Nullable ZoneId zone(Locale language) {
    for (var spoken : SPOKEN.entrySet()) {
      if (spoken.getValue().contains(language.getLanguage())) {
        return spoken.getKey();
      }
    }
    return null;
  }
}
