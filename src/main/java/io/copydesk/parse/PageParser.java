package io.copydesk.parse;

import io.copydesk.article.Verdict;
import io.copydesk.decode.DecodedPage;

/** Text to a page. HTML and flattened text are told apart by content. Thread-safe. */
public final class PageParser {
  private final HtmlParser html;

  /** A parser with the default limits. */
  public PageParser() {
    this(ParseLimits.DEFAULT);
  }

  /** A parser that refuses pages beyond {@code limits}. */
  public PageParser(ParseLimits limits) {
    html = new HtmlParser(limits);
  }

  /** Parses a decoded page, or refuses one that is too large. */
  public Verdict<Page> parse(DecodedPage decoded) {
    String text = decoded.text();
    if (Markup.isHtml(text)) {
      return html.parse(decoded);
    }
    return Verdict.passed(textPage(text, decoded));
  }

  /** The page that a text is, whatever it came in. */
  static TextPage textPage(String text, DecodedPage decoded) {
    return new TextPage(Lines.of(Markdown.plain(text)), decoded.url(), decoded.fetchedAt());
  }
}
