package io.copydesk.metadata.vote;

import io.copydesk.metadata.claim.Claim;
import io.copydesk.metadata.date.DateFinder;
import io.copydesk.metadata.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Frees a title of what is no part of the headline: a name of the site before the first or after
 * the last separator, a date, or whatever stands beside what another source says alone.
 */
final class HeadlineCut {
  /** Signs between a headline and a site's name. */
  static final List<String> SEPARATORS =
      List.of(
          " | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ", " / ", " – ", "｜", " |",
          "| ", " _ ", " : ");

  private final Set<String> siteNames;
  private final Set<String> said = new HashSet<>();

  /**
   * @param siteNames the site's names, as keys of words
   * @param headlines what all sources say
   */
  HeadlineCut(Set<String> siteNames, List<Claim> headlines) {
    this.siteNames = siteNames;
    headlines.forEach(claim -> said.add(Words.of(claim.text()).key()));
  }

  String of(String text) {
    String best = text;
    for (String next = text; next != null; next = shorter(best)) {
      best = next;
    }
    return best;
  }

  private @Nullable String shorter(String text) {
    for (String separator : SEPARATORS) {
      int first = text.indexOf(separator);
      int last = text.lastIndexOf(separator);
      if (last > 0 && isSite(text.substring(last + separator.length()))) {
        return text.substring(0, last).strip();
      }
      if (last > 0 && isSite(text.substring(0, first))) {
        return text.substring(first + separator.length()).strip();
      }
      for (int at = first; at > 0; at = text.indexOf(separator, at + 1)) {
        String before = text.substring(0, at).strip();
        String behind = text.substring(at + separator.length()).strip();
        if (isSaid(before) || isSaid(behind)) {
          return isSaid(before) ? before : behind;
        }
      }
    }
    return undated(text);
  }

  /** "18 Dec 2025 Rain in Bergen", where another source says "Rain in Bergen". */
  private @Nullable String undated(String text) {
    for (DateFinder.Found date : DateFinder.in(text, null)) {
      String before = text.substring(0, date.start()).strip();
      String behind = text.substring(date.end()).strip();
      if (isSaid(before) || isSaid(behind)) {
        return isSaid(before) ? before : behind;
      }
    }
    return null;
  }

  private boolean isSite(String piece) {
    String key = Words.of(piece).key();
    // "The Harbour Post" of harbourpost.example, though nothing declares its name.
    String domain = key.replaceFirst("^the ", "").replace(" ", "");
    return siteNames.contains(key) || siteNames.contains(domain);
  }

  private boolean isSaid(String rest) {
    var words = Words.of(rest);
    return words.size() > 2 && said.contains(words.key());
  }
}
