package io.copydesk.parse;

import io.copydesk.article.Rejection;
import io.copydesk.article.Verdict;
import io.copydesk.decode.DecodedPage;
import java.io.StringReader;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/** Markup to a page: parsed once, walked once, within limits. Thread-safe. */
final class HtmlParser {
  /**
   * Nodes that one tag can give at most: each paragraph may open again up to twelve formatting
   * elements that were left open before it, and holds a text.
   */
  private static final int NODES_A_TAG = 14;

  private final ParseLimits limits;

  HtmlParser(ParseLimits limits) {
    this.limits = limits;
  }

  Verdict<Page> parse(DecodedPage decoded) {
    int tags = tags(decoded.text());
    Document document = tags > limits.maxNodes() ? null : document(decoded, tags);
    if (document == null) {
      return Verdict.refused(
          Rejection.Reason.TOO_MANY_NODES,
          "The page's tree has more than " + limits.maxNodes() + " elements.");
    }
    String flattened = Shell.text(document);
    if (flattened != null) {
      return Verdict.passed(PageParser.textPage(flattened, decoded));
    }
    var walk = BlockWalk.of(document);
    return Verdict.passed(
        new HtmlPage(
            document,
            walk.blocks(),
            walk.outline(),
            walk.head(),
            StructuredData.of(document),
            decoded.url(),
            decoded.fetchedAt()));
  }

  private @Nullable Document document(DecodedPage decoded, int tags) {
    String base = decoded.url() == null ? "" : decoded.url();
    Parser parser = Parser.htmlParser().setMaxDepth(limits.maxDepth());
    return tags <= limits.maxNodes() / NODES_A_TAG
        ? parser.parseInput(decoded.text(), base)
        : counted(parser, decoded.text(), base);
  }

  /** Parses element by element, which is slower, and gives up where there are too many. */
  private @Nullable Document counted(Parser parser, String text, String base) {
    try (var stream = new StreamParser(parser)) {
      stream.parse(new StringReader(text), base);
      var elements = stream.iterator();
      for (int count = 0; elements.hasNext(); count++) {
        elements.next();
        if (count >= limits.maxNodes()) {
          return null;
        }
      }
      return stream.document();
    }
  }

  private static int tags(String text) {
    int count = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
        count++;
      }
    }
    return count;
  }
}
