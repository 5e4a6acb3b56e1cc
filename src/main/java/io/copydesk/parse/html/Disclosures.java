package io.copydesk.parse.html;

import io.copydesk.parse.name.Hiding;
import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;
import org.jsoup.nodes.Element;

/**
 * Tells what is folded up from what is hidden: the panel of an accordion or of a tab, which a
 * button on the page opens (WAI-ARIA's disclosure, accordion and tabs patterns: {@code
 * aria-expanded}, the role {@code tab}, {@code aria-controls}). Its text is as much of the article
 * as any. Fed by the walk in reading order; one page, one instance.
 */
final class Disclosures {
  private static final Set<String> MENUS = Set.of("menu", "navigation", "listbox");

  private final Set<String> controlled = new HashSet<>();
  private final Outline outline;
  private int opener = -1;

  Disclosures(Outline outline) {
    this.outline = outline;
  }

  /** Takes note of an element that opens another one. */
  void note(Element element, int id) {
    if (element.attributesSize() > 0
        && (element.hasAttr("aria-expanded") || element.attr("role").equals("tab"))) {
      opener = id;
      var names = new StringTokenizer(element.attr("aria-controls"));
      while (names.hasMoreTokens()) {
        controlled.add(names.nextToken());
      }
    }
  }

  /** Whether a hidden element, about to be added below {@code parent}, is folded up. */
  boolean opens(Element element, int parent) {
    String role = element.attr("role");
    return !Hiding.isLaidOver(element)
        && !element.nameIs("nav")
        && !MENUS.contains(role)
        && (role.equals("tabpanel")
            || element.attr("hidden").equals("until-found")
            || controlled.contains(element.id())
            || (opener >= 0 && opener >= before(parent)));
  }

  /** The first element of what stands right before the next child of {@code parent}. */
  private int before(int parent) {
    int at = outline.size() - 1;
    while (at > parent && outline.parent(at) != parent) {
      at = outline.parent(at);
    }
    return at > parent ? at : outline.size();
  }
}
