package io.copydesk.parse;

import io.copydesk.article.Verdict;
import io.copydesk.decode.DecodedPage;
import io.copydesk.parse.passage.Block;
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

  /** A page as it comes decoded, of which nothing is known but its text. */
  public static DecodedPage decoded(String text) {
    return new DecodedPage(text, "UTF-8", "utf-8", null, null);
  }

  /** The texts of a page's blocks. */
  public static List<String> texts(String html) {
    return page(html).blocks().stream().map(Block::text).toList();
  }
}
