package io.copydesk.metadata.vote;

import io.copydesk.metadata.site.Domains;
import io.copydesk.metadata.text.Words;
import java.util.Locale;
import java.util.Set;

/** Tells the names of a site from other words in its titles. Immutable and thread-safe. */
final class SiteNames {
  /** Letters of a name that is not taken for the beginning of other words by chance. */
  private static final int LONG = 5;

  /** Words of the longest name that only begins as the site is known. */
  private static final int MOST_WORDS = 4;

  private final Set<String> names;

  /**
   * @param names the names under which the site is known, as keys of words
   */
  SiteNames(Set<String> names) {
    this.names = names;
  }

  /** Whether a text is a name of the site, or of any by its domain. */
  boolean has(String text) {
    String key = Words.of(text).key();
    // "The Harbour Post" of harbourpost.example, though nothing declares its name.
    String domain = compact(key);
    return names.contains(key)
        || names.contains(domain)
        || (key.endsWith(" blog") && names.contains(compact(key.substring(0, key.length() - 5))))
        || isDomain(text.strip());
  }

  /**
   * Whether what ends a title is a name of the site. Behind a bar, which hardly any headline has,
   * it may say more than the name that is known, or less: "Harbour Post Weekly" and "Harbour Post"
   * of readharbourpost.example.
   */
  boolean end(String separator, String text) {
    if (has(text)) {
      return true;
    }
    var words = Words.of(text);
    String compact = compact(words.key());
    return separator.indexOf('|') >= 0
        && words.size() <= MOST_WORDS
        && names.stream()
            .anyMatch(name ->
                (name.length() >= LONG && compact.startsWith(name))
                    || (compact.length() >= LONG && name.endsWith(compact)));
  }

  /** "harbourpost.example": capitals in the end are no domain's, as those of frameworks. */
  static boolean isDomain(String text) {
    int dot = text.lastIndexOf('.');
    return dot > 0
        && text.indexOf(' ') < 0
        && text.substring(dot).equals(text.substring(dot).toLowerCase(Locale.ROOT))
        && Domains.registrable("https://" + text) != null;
  }

  private static String compact(String key) {
    return key.replaceFirst("^the ", "").replace(" ", "");
  }
}
