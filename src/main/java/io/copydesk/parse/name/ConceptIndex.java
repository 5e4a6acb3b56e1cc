package io.copydesk.parse.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * Folds the names of an element into a mask of {@link NameConcept}s. Each distinct string is taken
 * apart once. Not thread-safe: one page, one index.
 */
public final class ConceptIndex {
  private static final List<String> ATTRIBUTES =
      List.of("id", "itemprop", "role", "data-testid", "data-component", "data-type");

  /** Names longer than this are generated, not written; they are cut. */
  private static final int LONGEST_NAME = 400;

  /** Classes that tell what an element has, not what it is. */
  private static final Pattern STATE =
      Pattern.compile("(?<!\\S)(?:has|no|with|without)-\\S{1,99}+");

  private final Map<String, Long> known = new HashMap<>();

  /** Classes, with {@link NameConcept#HIDDEN} where one hides. */
  private final Map<String, Long> classes = new HashMap<>();

  /** What the names of an element say it is. */
  public long of(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html")) {
      return 0;
    }
    long mask = tag.indexOf('-') > 0 ? mask(tag) : 0;
    mask |= Hiding.hides(element) ? NameConcept.HIDDEN.bit() : 0;
    if (element.attributesSize() == 0) {
      return mask;
    }
    Attributes attributes = element.attributes();
    mask |= classes(attributes.get("class"));
    for (String name : ATTRIBUTES) {
      String value = attributes.get(name);
      if (!value.isEmpty()) {
        long said = mask(value);
        mask |= said != 0 && name.equals("id") && isSlug(value, element) ? 0 : said;
      }
    }
    String itemprop = attributes.get("itemprop");
    if (!itemprop.isEmpty() && itemprop.toLowerCase(Locale.ROOT).contains("articlebody")) {
      mask |= NameConcept.ARTICLE_BODY.bit();
    }
    return mask;
  }

  private long classes(String names) {
    if (names.isEmpty()) {
      return 0;
    }
    Long mask = classes.get(names);
    if (mask == null) {
      mask =
          mask(STATE.matcher(names).replaceAll(""))
              | (Hiding.byClass(names) ? NameConcept.HIDDEN.bit() : 0);
      classes.put(names, mask);
    }
    return mask;
  }

  /** Whether a heading's id is made of its own words, as tools do that lead to each of them. */
  private static boolean isSlug(String id, Element element) {
    String tag = element.normalName();
    boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    return heading && letters(element.text()).startsWith(letters(id));
  }

  private static String letters(String text) {
    var letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
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
