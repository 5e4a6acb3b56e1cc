package io.copydesk.parse;

import io.copydesk.parse.html.Head;
import io.copydesk.parse.html.Outline;
import io.copydesk.parse.passage.Block;
import io.copydesk.parse.state.StructuredData;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page, parsed once and walked once.
 *
 * @param document jsoup's tree: to be read, never changed, so that several readers agree
 * @param blocks the page's text blocks in reading order, hidden ones too
 * @param outline the elements of the page's body, as arrays
 * @param head title and meta
 * @param structured what scripts of structured data say
 * @param url where the page was scraped from
 * @param fetchedAt when it was scraped
 */
public record HtmlPage(
    Document document,
    List<Block> blocks,
    Outline outline,
    Head head,
    StructuredData structured,
    @Nullable String url,
    @Nullable Instant fetchedAt)
    implements Page {
  public HtmlPage {
    blocks = List.copyOf(blocks);
  }

  @Override
  public List<Block> passages() {
    return blocks;
  }
}
