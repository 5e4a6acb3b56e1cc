package io.copydesk.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Folds the names of an element into a mask of {@link Concept}s. Each distinct string is taken
 * apart once. Not thread-safe: one page, one index.
 */
final class ConceptIndex {
  private static final Map<String, Long> WORDS = words();
  private static final List<String> ATTRIBUTES =
      List.of("class", "id", "itemprop", "role", "data-testid", "data-component", "data-type");

  /** Shortest known word that is looked for at the ends of a longer one ({@code relatedposts}). */
  private static final int SHORTEST_PART = 5;

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

  /** Ends of classes that show from some width on, as in {@code md:block}, {@code d-md-flex}. */
  private static final List<String> SHOWING =
      List.of(":block", ":flex", ":grid", ":inline", ":inline-block", "-block", "-flex", "-inline");

  private final Map<String, Long> known = new HashMap<>();
  private final Map<String, Boolean> hiding = new HashMap<>();

  long of(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html")) {
      return 0;
    }
    long mask = tag.indexOf('-') > 0 ? mask(tag) : 0;
    if (element.attributesSize() == 0) {
      return mask;
    }
    for (String name : ATTRIBUTES) {
      String value = element.attr(name);
      if (!value.isEmpty()) {
        mask |= mask(value);
      }
    }
    if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
      mask |= Concept.ARTICLE_BODY.bit();
    }
    return isHidden(element) ? mask | Concept.HIDDEN.bit() : mask;
  }

  private boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String names = element.className();
    if (!names.isEmpty() && hiding.computeIfAbsent(names, ConceptIndex::hides)) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  /** Whether one of the classes hides, and none shows again on larger screens. */
  private static boolean hides(String names) {
    boolean hidden = false;
    for (String name : names.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
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
      mask = fold(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
      known.put(name, mask);
    }
    return mask;
  }

  /** The concepts of a name: of its words, of two neighbouring words, of glued words. */
  static long fold(String name) {
    long mask = 0;
    String before = "";
    for (String word : split(name)) {
      if (word.isEmpty()) {
        before = "";
        continue;
      }
      Long own = WORDS.get(word);
      mask |= own != null ? own : glued(word);
      mask |= before.isEmpty() ? 0 : WORDS.getOrDefault(before + word, 0L);
      before = word;
    }
    return mask;
  }

  private static long glued(String word) {
    long mask = 0;
    for (int cut = SHORTEST_PART; cut < word.length(); cut++) {
      mask |= WORDS.getOrDefault(word.substring(0, cut), 0L);
      if (word.length() - cut >= SHORTEST_PART) {
        mask |= WORDS.getOrDefault(word.substring(cut), 0L);
      }
    }
    return mask;
  }

  /** Words in lower case; a blank in the name gives an empty word, so that classes stay apart. */
  private static List<String> split(String name) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    char last = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean part = Character.isLetterOrDigit(c);
      if (!part || (Character.isUpperCase(c) && Character.isLowerCase(last))) {
        flush(word, words);
      }
      if (part) {
        word.append(Character.toLowerCase(c));
      } else if (Character.isWhitespace(c)) {
        words.add("");
      }
      last = c;
    }
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static Map<String, Long> words() {
    var map = new HashMap<String, Long>();
    for (Concept concept : Concept.values()) {
      for (String word : concept.words().split(" ")) {
        if (!word.isEmpty()) {
          map.merge(word.replace("-", ""), concept.bit(), (a, b) -> a | b);
        }
      }
    }
    return Map.copyOf(map);
  }
}
