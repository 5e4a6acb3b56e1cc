package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.index.Spot;
import io.copydesk.parse.Block;
import java.util.List;
import org.jsoup.nodes.Element;

/** The text blocks around the main heading. */
final class HeadingBlocks {
  private static final int BEFORE = 6;
  private static final int AFTER = 16;

  private HeadingBlocks() {}

  /**
   * Where the heading stands among the page's blocks.
   *
   * @param before the blocks before it, the nearest first
   * @param after the nearest blocks after it
   * @param all all blocks after it
   */
  record Around(List<Block> before, List<Block> after, List<Block> all) {}

  static Around of(PageIndex index) {
    List<Block> blocks = index.page().blocks();
    int at = at(index);
    int from = Math.max(0, at - BEFORE);
    List<Block> before = at <= 0 ? List.of() : blocks.subList(from, at).reversed();
    int first = at < 0 ? 0 : at + 1;
    List<Block> all = blocks.subList(first, blocks.size());
    return new Around(before, all.subList(0, Math.min(all.size(), AFTER)), all);
  }

  /** The index of the heading's block, -1 where there is none. */
  private static int at(PageIndex index) {
    Spot heading = index.mainHeading();
    if (heading == null) {
      return -1;
    }
    int at = -1;
    for (Block block : index.page().blocks()) {
      if (isWithin(block.element(), heading.element())) {
        at = block.index();
      } else if (at >= 0) {
        break;
      }
    }
    return at;
  }

  private static boolean isWithin(Element element, Element heading) {
    Element ancestor = element;
    for (int i = 0; ancestor != null && i < 6; i++) {
      if (ancestor.equals(heading)) {
        return true;
      }
      ancestor = ancestor.parent();
    }
    return false;
  }
}
