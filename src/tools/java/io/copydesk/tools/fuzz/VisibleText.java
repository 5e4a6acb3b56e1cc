package io.copydesk.tools.fuzz;

import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.Page;
import io.copydesk.parse.TextPage;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
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

  /**
   * Whether a page's passages tell the letters and digits that it shows: of HTML all of them, in
   * whatever order, as hidden words come behind their paragraph; of flattened text no others, as
   * addresses of links and marks of Markdown are not shown.
   */
  static boolean isTold(Page page, String decoded, String told) {
    return switch (page) {
      case HtmlPage html -> counts(of(html)).equals(counts(told));
      case TextPage _ -> {
        var given = counts(letters(decoded + Parser.unescapeEntities(decoded, false)));
        yield counts(told).entrySet().stream()
            .allMatch(letter -> letter.getValue() <= given.getOrDefault(letter.getKey(), 0L));
      }
    };
  }

  private static Map<Integer, Long> counts(String letters) {
    return letters
        .codePoints()
        .boxed()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static String of(HtmlPage page) {
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
