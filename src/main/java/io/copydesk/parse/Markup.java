package io.copydesk.parse;

import java.util.Locale;
import java.util.Set;

/**
 * Tells HTML from flattened text by content: text may speak of tags, HTML is made of them. Linear.
 */
final class Markup {
  /**
   * A piece of HTML that opens with words has a tag for fewer characters; a text on HTML has not.
   */
  private static final int CHARS_PER_TAG = 120;

  /** So much of a page is looked at. */
  private static final int LOOK = 1 << 20;

  private static final int LONGEST_NAME = 10;

  private static final Set<String> TAGS =
      Set.of(
          "!doctype",
          "a",
          "abbr",
          "article",
          "aside",
          "b",
          "base",
          "blockquote",
          "body",
          "br",
          "button",
          "center",
          "code",
          "dd",
          "div",
          "dl",
          "dt",
          "em",
          "fieldset",
          "figcaption",
          "figure",
          "font",
          "footer",
          "form",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "i",
          "iframe",
          "img",
          "input",
          "label",
          "li",
          "link",
          "main",
          "meta",
          "nav",
          "noscript",
          "ol",
          "option",
          "p",
          "picture",
          "pre",
          "script",
          "section",
          "select",
          "small",
          "source",
          "span",
          "strong",
          "style",
          "sub",
          "sup",
          "svg",
          "table",
          "tbody",
          "td",
          "template",
          "th",
          "thead",
          "time",
          "title",
          "tr",
          "u",
          "ul",
          "video");

  private Markup() {}

  /** Whether the text is HTML. */
  static boolean isHtml(String text) {
    int end = Math.min(text.length(), LOOK);
    int tags = 0;
    for (int i = text.indexOf('<'); i >= 0 && i < end; i = text.indexOf('<', i + 1)) {
      if (text.startsWith("<!--", i) || text.startsWith("<?xml", i) || isTag(text, i + 1)) {
        if (tags++ == 0 && opens(text, i)) {
          return true;
        }
      }
    }
    return (long) tags * CHARS_PER_TAG > end;
  }

  private static boolean opens(String text, int first) {
    for (int i = 0; i < first; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isISOControl(c) && c != '\ufeff') {
        return false;
      }
    }
    return true;
  }

  private static boolean isTag(String text, int start) {
    int from = start < text.length() && text.charAt(start) == '/' ? start + 1 : start;
    int to = from;
    while (to < text.length() && to - from < LONGEST_NAME && isNameChar(text.charAt(to))) {
      to++;
    }
    boolean closed =
        to < text.length()
            && (text.charAt(to) == '>' || text.charAt(to) == '/' || text.charAt(to) <= ' ');
    return closed && TAGS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }

  private static boolean isNameChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '!';
  }
}
