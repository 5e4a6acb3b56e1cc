package io.copydesk.parse.html;

import io.copydesk.parse.name.Hiding;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Links that are marks in the text: to the place that they stand at, and to a note below. */
final class Marks {
  private static final int LONGEST = 3;

  private Marks() {}

  /**
   * Whether a link leads to the heading or paragraph that it stands in, and shows a sign for it. A
   * hidden one is hidden text like any other.
   */
  static boolean isPermalink(Element element) {
    return leadsWithin(element)
        && !Hiding.hides(element)
        && switch (shown(element)) {
          case "#", "¶", "§", "🔗" -> true;
          default -> false;
        };
  }

  /** Whether raised text is the number of a note, which is no part of the word before it. */
  static boolean isNote(Element element) {
    if (!element.nameIs("sup")) {
      return false;
    }
    Element inside = element.childrenSize() == 1 ? element.firstElementChild() : null;
    Element around = element.parent();
    return (inside != null && leadsWithin(inside) && isNumber(shown(inside)))
        || (around != null && leadsWithin(around) && isNumber(shown(element)));
  }

  private static boolean leadsWithin(Element link) {
    return link.nameIs("a") && link.attr("href").startsWith("#");
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }

  /** The text of an element that has nothing else, and not much of that. */
  private static String shown(Element element) {
    Node only = element.childNodeSize() == 1 ? element.childNode(0) : null;
    String text = only instanceof TextNode leaf ? leaf.getWholeText().strip() : "";
    return text.length() <= LONGEST ? text : "";
  }
}
