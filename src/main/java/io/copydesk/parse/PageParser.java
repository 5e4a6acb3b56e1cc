package io.copydesk.parse;

import io.copydesk.article.Verdict;
import io.copydesk.decode.DecodedPage;
import org.jsoup.Jsoup;

/** Text to a page. HTML and flattened text are told apart by content. Thread-safe. */
public final class PageParser {
  /** Parses a decoded page. */
  public Verdict<Page> parse(DecodedPage decoded) {
    String text = decoded.text();
    if (Markup.isHtml(text)) {
      var document = Jsoup.parse(text, decoded.url() == null ? "" : decoded.url());
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
    return Verdict.passed(new TextPage(Lines.of(text), decoded.url(), decoded.fetchedAt()));
  }
}
