package io.copydesk.tools.fuzz;

import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.Page;
import io.copydesk.parse.TextPage;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** A page's visible text, read off it a second time and otherwise. */
public final class VisibleText {
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
          "map",
          "rt",
          "rp",
          "annotation",
          "annotation-xml");

  /** An entity, as it is or written twice. */
  private static final Pattern ENTITY = Pattern.compile("&(?:amp;|#38;|#x26;)*(#?\\w+;)");

  private VisibleText() {}

  /**
   * Whether these are the letters of a page: for HTML all of them, in any order, as what is hidden
   * within a paragraph is a passage behind it. Flattened text may have had marks and addresses of
   * Markdown taken off and entities read, or have stood in a shell of HTML, so that its letters
   * have to come from the decoded text in its order.
   */
  static boolean isOf(String letters, Page page, String decoded) {
    return switch (page) {
      case HtmlPage html -> sorted(letters).equals(sorted(letters(of(html))));
      case TextPage _ ->
          isWithin(letters, letters(withEntities(decoded)))
              || isWithin(letters, letters(withEntities(Jsoup.parse(decoded).wholeText())));
    };
  }

  /** A text with the character that each of its entities means behind it: either may be shown. */
  private static String withEntities(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(entity ->
            Matcher.quoteReplacement(
                entity.group() + Parser.unescapeEntities('&' + entity.group(1), true)));
  }

  private static String sorted(String letters) {
    int[] each = letters.codePoints().sorted().toArray();
    return new String(each, 0, each.length);
  }

  private static boolean isWithin(String part, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < part.length(); i++) {
      at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
    }
    return at == part.length();
  }

  /** The text of all nodes that are shown, in the page's order. */
  public static String of(HtmlPage page) {
    var text = new StringBuilder();
    page.document()
        .body()
        .traverse(
            new NodeVisitor() {
              private int silent;

              @Override
              public void head(Node node, int depth) {
                if (node instanceof TextNode leaf && silent == 0) {
                  text.append(leaf.getWholeText());
                } else if (node instanceof Element element) {
                  silent += isSilent(element) ? 1 : 0;
                }
              }

              @Override
              public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                  silent -= isSilent(element) ? 1 : 0;
                }
              }
            });
    return text.toString();
  }

  private static boolean isSilent(Element element) {
    boolean shown = element.hasAttr("shadowrootmode") || element.hasAttr("shadowroot");
    return SILENT.contains(element.normalName()) && !(element.nameIs("template") && shown);
  }

  /** The letters and digits of a text. */
  static String letters(String text) {
    var letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
