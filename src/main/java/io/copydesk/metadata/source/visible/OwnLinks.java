package io.copydesk.metadata.source.visible;

import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.passage.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The links of each block of text. A block's element may hold more of them than the block does:
 * that of links which stand loose in the article is the whole article.
 */
final class OwnLinks {
  private final Map<Integer, List<Element>> links = new HashMap<>();

  private OwnLinks() {}

  static OwnLinks of(HtmlPage page) {
    var own = new OwnLinks();
    var outline = page.outline();
    for (int id = 0; id < outline.size(); id++) {
      int block = outline.firstBlock(id);
      if (outline.tag(id).equals("a") && outline.endBlock(id) == block + 1) {
        own.links.computeIfAbsent(block, _ -> new ArrayList<>()).add(outline.element(id));
      }
    }
    return own;
  }

  List<Element> in(Block block) {
    return links.getOrDefault(block.index(), List.of());
  }
}
