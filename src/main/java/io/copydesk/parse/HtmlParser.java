package io.copydesk.parse;

import io.copydesk.article.Rejection.Reason;
import io.copydesk.article.Verdict;
import io.copydesk.deadline.Deadline;
import io.copydesk.decode.DecodedPage;
import io.copydesk.parse.html.BlockWalk;
import io.copydesk.parse.html.LateSegments;
import io.copydesk.parse.state.ScriptBody;
import io.copydesk.parse.state.StructuredData;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Locale;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Markup to a page: parsed once, walked once, within limits. Thread-safe. */
final class HtmlParser {
  private final ParseLimits limits;

  HtmlParser(ParseLimits limits) {
    this.limits = limits;
  }

  Verdict<Page> parse(DecodedPage decoded) {
    return document(decoded).then(document -> walked(document, decoded));
  }

  /**
   * Parses element by element, so that a page ends where it has too many: a tag may open many
   * elements, each with a copy of its attributes, where formatting was left open before it.
   */
  private Verdict<Document> document(DecodedPage decoded) {
    // A tree within the limit has at most so many tags, closing ones among them.
    if (tags(decoded.text()) > 2L * limits.maxNodes()) {
      return tooMany(Reason.TOO_MANY_NODES, limits.maxNodes(), "nodes");
    }
    try (var stream = new StreamParser(parser())) {
      stream.parse(
          new Patient(new StringReader(decoded.text())),
          decoded.url() == null ? "" : decoded.url());
      long attributes = 0;
      long count = 0;
      for (var elements = stream.iterator(); elements.hasNext(); ) {
        Deadline.check();
        attributes += elements.next().attributesSize();
        if (++count > limits.maxNodes()) {
          return tooMany(Reason.TOO_MANY_NODES, limits.maxNodes(), "nodes");
        }
        if (attributes > limits.maxAttributes()) {
          return tooMany(Reason.TOO_MANY_ATTRIBUTES, limits.maxAttributes(), "attributes");
        }
      }
      return Verdict.passed(stream.document());
    } catch (ValidationException | IndexOutOfBoundsException e) {
      // Where jsoup cuts off depth it loses count of open templates and tables, and fails on them.
      return Verdict.refused(
          Reason.UNPARSEABLE, "The HTML parser fails on this page: " + e.getMessage());
    }
  }

  private Verdict<Page> walked(Document document, DecodedPage decoded) {
    LateSegments.settle(document, decoded.text());
    var walk = BlockWalk.of(document);
    var structured = StructuredData.of(document);
    String flattened = Shell.mayBe(walk) ? Shell.text(document) : null;
    if (flattened != null) {
      return PageParser.textPage(
          flattened, decoded, limits, page(document, walk, structured, decoded));
    }
    if (walk.nodes() <= limits.maxNodes()) {
      Element article = ScriptBody.of(document, walk, structured, parser());
      if (article != null) {
        document.body().appendChild(article);
        walk = BlockWalk.of(document);
      }
    }
    if (walk.nodes() > limits.maxNodes()) {
      return tooMany(Reason.TOO_MANY_NODES, limits.maxNodes(), "nodes");
    }
    if (walk.depth() > limits.maxDepth()) {
      return Verdict.refused(
          Reason.TOO_DEEP,
          String.format(Locale.ROOT, "The page nests more than %,d elements.", limits.maxDepth()));
    }
    return Verdict.passed(page(document, walk, structured, decoded));
  }

  private static HtmlPage page(
      Document document, BlockWalk.Result walk, StructuredData structured, DecodedPage decoded) {
    return new HtmlPage(
        document,
        walk.blocks(),
        walk.outline(),
        walk.head(),
        structured,
        decoded.url(),
        decoded.fetchedAt());
  }

  /** One level more than may be, to tell a page that is too deep; the parser bounds the rest. */
  private Parser parser() {
    return Parser.htmlParser().setMaxDepth(limits.maxDepth() + 1);
  }

  private static <T> Verdict<T> tooMany(Reason reason, int most, String what) {
    return Verdict.refused(
        reason, String.format(Locale.ROOT, "The page has more than %,d %s.", most, what));
  }

  /** What may begin a tag or a comment. */
  private static long tags(String text) {
    long count = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      count += Character.isLetter(next) || next == '!' || next == '/' || next == '?' ? 1 : 0;
    }
    return count;
  }

  /** Lets a parser read as long as there is time. */
  private static final class Patient extends FilterReader {
    Patient(Reader text) {
      super(text);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
      Deadline.check();
      return super.read(into, offset, length);
    }
  }
}
