package io.copydesk.metadata.vote;

import io.copydesk.metadata.claim.Claim;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of the site that no source declares: on many pages the first heading is the site's. Where
 * the window's title reads "Rain in Bergen « The Wet Blog", one heading says "The Wet Blog" and
 * another one "Rain in Bergen", the first is the site and the second the article.
 */
final class SiteHeadings {
  private SiteHeadings() {}

  /** The names, as keys of words. */
  static Set<String> names(Claims claims) {
    Set<String> firsts = new HashSet<>();
    Set<String> headings = new HashSet<>();
    Set<String> declared = new HashSet<>();
    for (Claim claim : claims.of(Property.HEADLINE)) {
      String key = Words.of(claim.text()).key();
      switch (claim.source()) {
        case "h1" -> {
          firsts.add(key);
          headings.add(key);
        }
        case "h2", "headline-class", "itemprop" -> headings.add(key);
        case "json-ld" -> {
          headings.add(key);
          declared.add(key);
        }
        default -> {}
      }
    }
    Set<String> names = new HashSet<>();
    for (Claim claim : claims.of(Property.HEADLINE)) {
      switch (claim.source()) {
        case "title", "og:title", "twitter:title" -> {
          for (Cut cut : cuts(claim.text())) {
            if (firsts.contains(cut.behind)
                && headings.contains(cut.before)
                && !cut.before.equals(cut.behind)) {
              names.add(cut.behind);
            }
          }
        }
        default -> {}
      }
    }
    names.remove("");
    // "Opinion | Rain in Bergen": what comes first may be a section.
    names.removeAll(declared);
    return names;
  }

  /** What stands before a separator and right behind it. */
  private record Cut(String before, String behind) {}

  private static List<Cut> cuts(String title) {
    var separators = new ArrayList<>(HeadlineCut.SEPARATORS);
    separators.add(": ");
    var cuts = new ArrayList<Cut>();
    for (String separator : separators) {
      for (int at = title.indexOf(separator); at >= 0; at = title.indexOf(separator, at + 1)) {
        String before = Words.of(title.substring(0, at)).key();
        String rest = title.substring(at + separator.length());
        cuts.add(new Cut(before, Words.of(rest).key()));
        separators.stream()
            .mapToInt(rest::indexOf)
            .filter(end -> end > 0)
            .min()
            .ifPresent(end -> cuts.add(new Cut(before, Words.of(rest.substring(0, end)).key())));
      }
    }
    return cuts;
  }
}
