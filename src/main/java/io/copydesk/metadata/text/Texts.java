package io.copydesk.metadata.text;

import io.copydesk.article.Printable;
import io.copydesk.deadline.Deadline;
import io.copydesk.parse.html.Fragment;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Text as pages write it, made plain: no markup, no entities, single blanks. */
public final class Texts {
  /** Longer values of a metadata field are no values of that field. */
  private static final int LONGEST = 4_000;

  private Texts() {}

  /** The plain form of a value; empty where nothing readable is left. */
  public static String plain(@Nullable String written) {
    if (written == null) {
      return "";
    }
    String text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
    // Values are often escaped twice, so one round of unescaping is left after the parser's own.
    if (text.indexOf('&') >= 0) {
      text = Parser.unescapeEntities(text, false);
    }
    if (text.indexOf('<') >= 0 && text.indexOf('>') > 0) {
      text = Fragment.of(text).text();
    }
    return blanksNormalised(text);
  }

  /** Single blanks for runs of any blanks; invisible characters go. */
  public static String blanksNormalised(String text) {
    Deadline.check();
    var plain = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
      } else if (!Printable.isInvisible(c)
          && !Printable.isHalf(text, i)
          && !(plain.isEmpty() && Printable.isJoiner(c))) {
        if (blank && !plain.isEmpty()) {
          plain.append(' ');
        }
        blank = false;
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /**
   * The visible text of an element, as far as {@code longest} characters. A blank stands where a
   * block or a {@code br} breaks the text, none at inline tags, unless one word ends before them
   * and another one begins behind: "{@code <b>1 May 2026</b><i>Bergen</i>}".
   */
  public static String visible(Element element, int longest) {
    return visible(element, longest, _ -> false);
  }

  /** The visible text of an element without that of elements inside it that are left out. */
  public static String visible(Element element, int longest, Predicate<Element> isLeftOut) {
    var text = new StringBuilder();
    NodeTraversor.filter(
        new NodeFilter() {
          private String before = "";

          @Override
          public FilterResult head(Node node, int depth) {
            Deadline.check();
            if (node instanceof TextNode leaf) {
              String whole = leaf.getWholeText();
              if (isBetweenWords(before, whole)) {
                text.append(' ');
              }
              text.append(whole);
              before = leaf.nextSibling() == null ? whole : "";
            } else if (node instanceof Element inner) {
              if (!inner.equals(element) && isLeftOut.test(inner)) {
                text.append(' ');
                return FilterResult.SKIP_ENTIRELY;
              }
              switch (inner.normalName()) {
                case "script", "style", "noscript", "template", "svg", "select" -> {
                  return FilterResult.SKIP_ENTIRELY;
                }
                case "br" -> text.append(' ');
                default -> {
                  if (inner.isBlock()) {
                    text.append(' ');
                  }
                }
              }
            }
            return text.length() > longest ? FilterResult.STOP : FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element inner) {
              before = inner.nextSibling() instanceof TextNode ? "" : before;
              if (inner.isBlock()) {
                text.append(' ');
              }
            }
            return FilterResult.CONTINUE;
          }
        },
        element);
    return blanksNormalised(text.toString());
  }

  /**
   * Whether a word ends an element and another one begins the next: 2026|Bergen, Tools|Top. Single
   * letters and digits that are set apart are parts of one.
   */
  private static boolean isBetweenWords(String before, String next) {
    int end = before.length();
    if (end < 2 || next.isEmpty()) {
      return false;
    }
    char last = before.charAt(end - 1);
    char first = next.charAt(0);
    return Character.isLetterOrDigit(before.charAt(end - 2))
        && (Character.isLowerCase(last) || Character.isDigit(last))
        && (Character.isUpperCase(first) || Character.isDigit(first));
  }
}
