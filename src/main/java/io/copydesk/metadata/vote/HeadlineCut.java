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
 * the last separator, a date, a separator that nothing follows, or whatever stands beside what
 * another source says alone.
 */
final class HeadlineCut {
  /** Signs between a headline and a site's name. */
  static final List<String> SEPARATORS =
      List.of(
          " | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ", " / ", " – ", "｜", " |",
          "| ", " _ ", " : ", " ‹ ", " › ");

  /** Signs at the end of a title that the site's name was to follow. */
  private static final String DANGLING = "|｜-–—·•«‹:/";

  /** Signs that point from what is around a page to the page. */
  private static final List<String> ARROWS = List.of(" ‹ ", " « ");

  private final SiteNames sites;
  private final Set<String> said = new HashSet<>();

  /**
   * @param siteNames the site's names, as keys of words
   * @param headlines what all sources say
   */
  HeadlineCut(Set<String> siteNames, List<Claim> headlines) {
    this.sites = new SiteNames(siteNames);
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
      if (last > 0 && sites.end(separator, text.substring(last + separator.length()))) {
        return text.substring(0, last).strip();
      }
      if (last > 0) {
        String behind = text.substring(first + separator.length()).strip();
        if (isNoHeadline(text.substring(0, first), behind)) {
          return behind;
        }
      }
      for (int at = first; at > 0; at = text.indexOf(separator, at + 1)) {
        String before = text.substring(0, at).strip();
        String behind = text.substring(at + separator.length()).strip();
        if (isSaid(before) || isSaid(behind)) {
          return isSaid(before) ? before : behind;
        }
      }
    }
    String whole = whole(text);
    return whole != null ? whole : undated(text);
  }

  /** What is left without what points away from the headline, or hangs on it. */
  private @Nullable String whole(String text) {
    for (String arrow : ARROWS) {
      // "Rain in Bergen ‹ Weather ‹ The Wet Blog", but not a quotation.
      int at = text.indexOf(arrow);
      if (at > 0 && text.indexOf('»') < 0 && text.indexOf('›') < 0) {
        return text.substring(0, at).strip();
      }
    }
    int end = text.length() - 1;
    if (end > 1 && DANGLING.indexOf(text.charAt(end)) >= 0 && text.charAt(end - 1) == ' ') {
      return text.substring(0, end).strip();
    }
    int bracket = text.lastIndexOf(" (");
    if (bracket > 0 && text.endsWith(")") && sites.has(text.substring(bracket + 2, end))) {
      return text.substring(0, bracket).strip();
    }
    int colon = text.indexOf(": ");
    return colon > 0 && sites.has(text.substring(0, colon)) && isSaid(text.substring(colon + 2))
        ? text.substring(colon + 2).strip()
        : null;
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

  /** Whether what stands before a headline is a name of the site, or a day and not a span. */
  private boolean isNoHeadline(String before, String behind) {
    String text = before.strip();
    var dates = DateFinder.in(text, null);
    boolean day =
        dates.size() == 1
            && dates.getFirst().start() == 0
            && dates.getFirst().end() == text.length();
    return sites.has(text)
        || (day && DateFinder.in(behind, null).stream().noneMatch(date -> date.start() == 0));
  }

  private boolean isSaid(String rest) {
    var words = Words.of(rest);
    return words.size() > 2 && said.contains(words.key());
  }
}
