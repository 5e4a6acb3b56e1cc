package io.copydesk.parse;

import io.copydesk.article.Verdict;
import io.copydesk.decode.DecodedPage;
import java.util.List;

/** HTML pages for tests. */
public final class HtmlPages {
  private HtmlPages() {}

  /** Parses markup, which must look like HTML. */
  public static HtmlPage page(String html) {
    Verdict<Page> verdict = new PageParser().parse(decoded(html));
    if (verdict instanceof Verdict.Passed<Page>(HtmlPage page)) {
      return page;
    }
    throw new AssertionError("no HTML page: " + verdict);
  }

  static DecodedPage decoded(String text) {
    return new DecodedPage(text, "UTF-8", "utf-8", null, null);
  }

  /** The texts of a page's blocks. */
  static List<String> texts(String html) {
    return page(html).blocks().stream().map(Block::text).toList();
  }
}
