package io.copydesk.metadata.date;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The names of the months in the languages of the JDK's CLDR data. A page's own language is asked
 * first, then English, then all languages together, less the names on which they disagree (Czech
 * listopad is November, Croatian listopad October). Thread-safe; tables are made when first needed.
 */
public final class MonthNames {
  private static final Map<String, Map<String, Month>> TABLES = new ConcurrentHashMap<>();

  private MonthNames() {}

  /** The month that a word names, or null. */
  public static @Nullable Month of(String word, @Nullable Locale language) {
    String name = folded(word);
    if (name.length() < 2) {
      return null;
    }
    Month month = null;
    if (language != null && !language.getLanguage().equals("en")) {
      month = find(name, table(language.getLanguage()));
    }
    if (month == null) {
      month = find(name, table("en"));
    }
    return month != null ? month : AllLanguages.NAMES.get(name);
  }

  private static Map<String, Month> table(String language) {
    return TABLES.computeIfAbsent(language, l -> names(List.of(Locale.of(l))));
  }

  /** A name of the table, or the only one that begins so. */
  private static @Nullable Month find(String name, Map<String, Month> table) {
    Month exact = table.get(name);
    if (exact != null || name.length() < 3) {
      return exact;
    }
    Month only = null;
    for (var entry : table.entrySet()) {
      if (entry.getKey().startsWith(name)) {
        if (only != null && only != entry.getValue()) {
          return null;
        }
        only = entry.getValue();
      }
    }
    return only;
  }

  private static Map<String, Month> names(List<Locale> locales) {
    var names = new HashMap<String, Month>();
    var disputed = new java.util.HashSet<String>();
    for (Locale locale : locales) {
      for (TextStyle style :
          List.of(
              TextStyle.FULL,
              TextStyle.FULL_STANDALONE,
              TextStyle.SHORT,
              TextStyle.SHORT_STANDALONE)) {
        for (Month month : Month.values()) {
          String name = folded(month.getDisplayName(style, locale));
          // Names with a blank or apostrophe carry a preposition: its last word is the name.
          name = name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('’')) + 1);
          if (name.length() > 1 && Character.isLetter(name.codePointAt(0))) {
            Month other = names.put(name, month);
            if (other != null && other != month) {
              disputed.add(name);
            }
          }
        }
      }
    }
    names.keySet().removeAll(disputed);
    return Map.copyOf(names);
  }

  /** Lower case without accents and without the full stop of an abbreviation. */
  static String folded(String word) {
    String lower =
        Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replace('ı', 'i');
    var letters = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c != '.' && (c < '\u0300' || c > '\u036f')) {
        letters.append(c);
      }
    }
    return letters.toString().strip();
  }

  /** Made when a word is in neither the page's language nor English. */
  private static final class AllLanguages {
    static final Map<String, Month> NAMES =
        names(
            Arrays.stream(Locale.getAvailableLocales())
                .filter(l -> l.getLanguage().length() == 2 && l.toLanguageTag().length() == 2)
                .toList());
  }
}
