package io.copydesk.clean.html.rule;

import org.jsoup.nodes.Element;

/** Elements in short, for readers of removals. */
public final class Places {
  private static final int LONGEST = 40;

  private Places() {}

  /** The element's tag with its id or its first class: {@code div.related}. */
  public static String name(Element element) {
    String tag = element.normalName();
    if (!element.id().isBlank()) {
      return tag + "#" + shorten(element.id());
    }
    String classes = element.className().strip();
    int blank = classes.indexOf(' ');
    String first = blank < 0 ? classes : classes.substring(0, blank);
    return first.isEmpty() ? tag : tag + "." + shorten(first);
  }

  /** The element and its parent: {@code div.related > ul}. */
  public static String path(Element element) {
    Element parent = element.parent();
    return parent == null ? name(element) : name(parent) + " > " + name(element);
  }

  private static String shorten(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
  }
}
