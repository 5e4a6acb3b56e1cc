package io.copydesk.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * Folds the names of an element into a mask of {@link Concept}s. Each distinct string is taken
 * apart once. Not thread-safe: one page, one index.
 */
final class ConceptIndex {
  private static final List<String> ATTRIBUTES =
      List.of("id", "itemprop", "role", "data-testid", "data-component", "data-type");

  /** Names longer than this are generated, not written; they are cut. */
  private static final int LONGEST_NAME = 400;

  /** Classes that common style sheets hide with; part of a longer name they do not. */
  private static final Set<String> HIDING =
      Set.of(
          "hidden",
          "hide",
          "is-hidden",
          "u-hidden",
          "d-none",
          "display-none",
          "invisible",
          "element-invisible",
          "sr-only",
          "visually-hidden",
          "visuallyhidden",
          "u-visually-hidden",
          "screen-reader-text",
          "screenreader-text",
          "screen-reader-only",
          "offscreen",
          "off-screen");

  private static final String BLANKS = " \t\n\u000b\f\r";

  /** Ends of classes that show from some width on, as in {@code md:block}, {@code d-md-flex}. */
  private static final List<String> SHOWING =
      List.of(":block", ":flex", ":grid", ":inline", ":inline-block", "-block", "-flex", "-inline");

  private final Map<String, Long> known = new HashMap<>();

  /** Classes, with {@link Concept#HIDDEN} where one hides. */
  private final Map<String, Long> classes = new HashMap<>();

  long of(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html")) {
      return 0;
    }
    long mask = tag.indexOf('-') > 0 ? mask(tag) : 0;
    if (element.attributesSize() == 0) {
      return mask;
    }
    Attributes attributes = element.attributes();
    mask |= classes(attributes.get("class"));
    for (String name : ATTRIBUTES) {
      String value = attributes.get(name);
      if (!value.isEmpty()) {
        mask |= mask(value);
      }
    }
    String itemprop = attributes.get("itemprop");
    if (!itemprop.isEmpty() && itemprop.toLowerCase(Locale.ROOT).contains("articlebody")) {
      mask |= Concept.ARTICLE_BODY.bit();
    }
    return attributes.hasKey("hidden") || isHiddenBy(attributes.get("style"))
        ? mask | Concept.HIDDEN.bit()
        : mask;
  }

  private long classes(String names) {
    if (names.isEmpty()) {
      return 0;
    }
    Long mask = classes.get(names);
    if (mask == null) {
      mask = mask(names) | (hide(names) ? Concept.HIDDEN.bit() : 0);
      classes.put(names, mask);
    }
    return mask;
  }

  private static boolean isHiddenBy(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  /** Whether one of the classes hides, and none shows again on larger screens. */
  private static boolean hide(String names) {
    boolean hidden = false;
    var each = new StringTokenizer(names.toLowerCase(Locale.ROOT), BLANKS);
    while (each.hasMoreTokens()) {
      String name = each.nextToken();
      hidden |= HIDING.contains(name);
      for (String shown : SHOWING) {
        if (name.length() > shown.length() && name.endsWith(shown)) {
          return false;
        }
      }
    }
    return hidden;
  }

  private long mask(String name) {
    Long mask = known.get(name);
    if (mask == null) {
      mask = ConceptWords.in(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
      known.put(name, mask);
    }
    return mask;
  }
}
