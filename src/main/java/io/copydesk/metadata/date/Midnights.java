package io.copydesk.metadata.date;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Days that a content system turned into moments: "7 November" of an editor in Berlin is stored as
 * the midnight it begins with, and written in UTC, "2022-11-06T23:00:00Z". Taken back where the
 * page's language tells the zone: languages of several zones, such as English, tell none.
 */
public final class Midnights {
  private static final Map<String, ZoneId> ZONES = zones();

  private Midnights() {}

  private static Map<String, ZoneId> zones() {
    var central = ZoneId.of("Europe/Berlin");
    var eastern = ZoneId.of("Europe/Helsinki");
    var indochina = ZoneId.of("Asia/Bangkok");
    return Map.ofEntries(
        Map.entry("de", central),
        Map.entry("it", central),
        Map.entry("nl", central),
        Map.entry("da", central),
        Map.entry("sv", central),
        Map.entry("no", central),
        Map.entry("nb", central),
        Map.entry("nn", central),
        Map.entry("pl", central),
        Map.entry("cs", central),
        Map.entry("sk", central),
        Map.entry("hu", central),
        Map.entry("sl", central),
        Map.entry("hr", central),
        Map.entry("fi", eastern),
        Map.entry("et", eastern),
        Map.entry("lv", eastern),
        Map.entry("lt", eastern),
        Map.entry("el", eastern),
        Map.entry("ro", eastern),
        Map.entry("bg", eastern),
        Map.entry("uk", eastern),
        Map.entry("tr", ZoneId.of("Europe/Istanbul")),
        Map.entry("he", ZoneId.of("Asia/Jerusalem")),
        Map.entry("hi", ZoneId.of("Asia/Kolkata")),
        Map.entry("th", indochina),
        Map.entry("vi", indochina),
        Map.entry("ja", ZoneId.of("Asia/Tokyo")),
        Map.entry("ko", ZoneId.of("Asia/Seoul")));
  }

  /** The day that a moment in UTC stands for, if it is midnight where the language is spoken. */
  public static WrittenDate taken(WrittenDate date, @Nullable Locale language) {
    LocalTime time = date.time();
    ZoneId zone = language == null ? null : ZONES.get(language.getLanguage());
    if (zone == null || time == null || !ZoneOffset.UTC.equals(date.offset())) {
      return date;
    }
    var local = OffsetDateTime.of(date.day(), time, ZoneOffset.UTC).atZoneSameInstant(zone);

    return local.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? WrittenDate.of(local.toLocalDate())
        : date;
  }
}
