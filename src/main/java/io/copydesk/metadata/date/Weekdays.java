package io.copydesk.metadata.date;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of the days of the week, in the languages most bylines are in, by the JDK's CLDR. */
public final class Weekdays {
  private static final Set<String> NAMES = names();

  private Weekdays() {}

  private static Set<String> names() {
    var names = new HashSet<String>();
    for (String language : List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "pl")) {
      for (DayOfWeek day : DayOfWeek.values()) {
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
          names.add(MonthNames.folded(day.getDisplayName(style, Locale.of(language))));
        }
      }
    }
    return Set.copyOf(names);
  }

  /** Whether a word is the name of a weekday, or its abbreviation of three letters or more. */
  public static boolean isOne(String word) {
    return word.length() > 2 && NAMES.contains(MonthNames.folded(word));
  }
}
