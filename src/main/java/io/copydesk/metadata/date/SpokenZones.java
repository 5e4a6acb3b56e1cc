package io.copydesk.metadata.date;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The zone in which a language is spoken. Languages of several zones, such as English, have none.
 */
public final class SpokenZones {
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

  private SpokenZones() {}

  /** The zone of a language, or null. */
  public static @Nullable ZoneId of(Locale language) {
    for (var spoken : SPOKEN.entrySet()) {
      if (spoken.getValue().contains(language.getLanguage())) {
        return spoken.getKey();
      }
    }
    return null;
  }
}
