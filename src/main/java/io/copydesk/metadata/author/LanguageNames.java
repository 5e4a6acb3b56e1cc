package io.copydesk.metadata.author;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names and codes of languages, by the JDK's CLDR: what menus of languages consist of. */
final class LanguageNames {
  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private static final Set<String> NAMES =
      Arrays.stream(Locale.getISOLanguages())
          .filter(code -> code.length() == 2)
          .map(Locale::of)
          .flatMap(language ->
              Stream.of(
                  language.getDisplayLanguage(Locale.ENGLISH),
                  language.getDisplayLanguage(language)))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .filter(name -> name.length() > 2)
          .collect(Collectors.toUnmodifiableSet());

  private LanguageNames() {}

  /**
   * "Fr It En", which a German page's menu has behind "De", and "English EN": three codes or more,
   * or codes and a name. Two codes may be a name: Li Na.
   */
  static boolean isChoice(List<String> words) {
    boolean all = words.stream().allMatch(word -> CODES.contains(word) || NAMES.contains(word));
    return all
        && words.size() > 1
        && (words.size() > 2 || words.stream().anyMatch(NAMES::contains));
  }
}
