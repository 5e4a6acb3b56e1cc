package io.copydesk.parse.name;

import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What readers do not see until they ask for it: text hidden by attributes, inline style or common
 * classes, and what HTML and WAI-ARIA lay over a page on demand: dialogs, popovers, tooltips.
 */
public final class Hiding {
  /** Classes that common style sheets hide with; part of a longer name they do not. */
  private static final Set<String> CLASSES =
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
          "off-screen",
          "tooltiptext",
          "tooltip-text",
          "tooltip-content",
          "tooltip-inner",
          "tooltip-body",
          "popover-content",
          "popover-body",
          "rollover-block",
          "rollover-content");

  private static final Set<String> ROLES = Set.of("dialog", "alertdialog", "tooltip");

  private static final String BLANKS = " \t\n\u000b\f\r";

  /** Classes that show from some width on, as in {@code md:block}, {@code d-md-flex}. */
  private static final Pattern SHOWING =
      Pattern.compile(
          "(?:(?:d|u|show|visible|display)-)?(?:xs|sm|md|lg|xl|xxl|[2-9]xl)[:-]!?(?:inline-)?"
              + "(?:block|flex|grid|inline|table|contents)");

  private Hiding() {}

  /** Whether the element is hidden by what it is or by an attribute other than its classes. */
  public static boolean hides(Element element) {
    return element.hasAttr("hidden") || isLaidOver(element) || byStyle(element.attr("style"));
  }

  /** Whether the element comes up over the page. */
  public static boolean isLaidOver(Element element) {
    return element.hasAttr("popover")
        || ROLES.contains(element.attr("role"))
        || (element.nameIs("dialog") && !element.hasAttr("open"));
  }

  private static boolean byStyle(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  /** Whether one of the classes hides, and none shows again on larger screens. */
  static boolean byClass(String names) {
    boolean hidden = false;
    var each = new StringTokenizer(names.toLowerCase(Locale.ROOT), BLANKS);
    while (each.hasMoreTokens()) {
      String name = each.nextToken();
      hidden |= CLASSES.contains(name);
      if (SHOWING.matcher(name).matches()) {
        return false;
      }
    }
    return hidden;
  }
}
