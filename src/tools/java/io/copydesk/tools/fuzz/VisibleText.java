package io.copydesk.tools.fuzz;

import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.Page;
import io.copydesk.parse.TextPage;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The letters and digits of a page's visible text, read off it a second time and otherwise. */
final class VisibleText {
  private static final Set<String> SILENT =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "select",
          "textarea",
          "iframe",
          "object",
          "audio",
          "video",
          "canvas",
          "datalist",
          "noframes",
          "map");

  private VisibleText() {}

  /** Of the page as it was parsed, or for flattened text of the decoded text or its HTML shell. */
  static String of(Page page, String decoded) {
    return switch (page) {
      case HtmlPage html -> of(html.document().body());
      case TextPage text -> {
        var lines = new StringBuilder();
        text.lines().forEach(line -> lines.append(line.text()));
        String plain = letters(decoded);
        yield letters(lines.toString()).equals(plain) ? plain : of(Jsoup.parse(decoded).body());
      }
    };
  }

  private static String of(Element body) {
    var text = new StringBuilder();
    body.traverse(
        new NodeVisitor() {
          private int silent;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode leaf && silent == 0) {
              text.append(leaf.getWholeText());
            } else if (node instanceof Element element) {
              silent += SILENT.contains(element.normalName()) ? 1 : 0;
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              silent -= SILENT.contains(element.normalName()) ? 1 : 0;
            }
          }
        });
    return letters(text.toString());
  }

  /** The letters and digits of a text. */
  static String letters(String text) {
    var letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
