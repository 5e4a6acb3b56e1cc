package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.index.Spot;
import io.copydesk.metadata.text.Texts;
import io.copydesk.metadata.text.Words;
import io.copydesk.parse.passage.Block;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The text blocks around the main heading. */
final class HeadingBlocks {
  private static final int BEFORE = 6;
  private static final int AFTER = 16;

  /** Longer blocks are no headings, in characters. */
  private static final int LONGEST = 300;

  /** F1 of words from which a heading may be the one that a title has. */
  private static final double AKIN = .3;

  /** F1 of words from which a block says what a title says, the site's name aside. */
  private static final double SAME = .75;

  private HeadingBlocks() {}

  /**
   * Where the heading stands among the page's blocks.
   *
   * @param heading the heading's last block; null where there is no heading
   * @param before the blocks before it, the nearest first
   * @param after the nearest blocks after it
   * @param all all blocks after it
   */
  record Around(@Nullable Block heading, List<Block> before, List<Block> after, List<Block> all) {}

  static Around of(PageIndex index) {
    List<Block> blocks = index.page().blocks();
    int at = at(index);
    int from = Math.max(0, at - BEFORE);
    List<Block> before = at <= 0 ? List.of() : blocks.subList(from, at).reversed();
    int first = at < 0 ? 0 : at + 1;
    List<Block> all = blocks.subList(first, blocks.size());
    return new Around(
        at < 0 ? null : blocks.get(at), before, all.subList(0, Math.min(all.size(), AFTER)), all);
  }

  /**
   * The index of the heading's block; where the titles know no heading, of the first block that
   * says what they say; -1 where there is neither.
   */
  private static int at(PageIndex index) {
    Spot heading = index.mainHeading();
    var titles = titles(index);
    int titled = heading == null || !isTitled(heading, titles) ? titled(index, titles) : -1;
    if (heading == null || titled >= 0) {
      return titled;
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

  private static boolean isTitled(Spot heading, List<Words> titles) {
    var words = Words.of(Texts.visible(heading.element(), LONGEST));
    return titles.stream().anyMatch(title -> words.likeness(title) >= AKIN);
  }

  private static int titled(PageIndex index, List<Words> titles) {
    for (Block block : index.page().blocks()) {
      if (block.text().length() < LONGEST) {
        var words = Words.of(block.text());
        if (words.size() > 2 && titles.stream().anyMatch(t -> words.likeness(t) >= SAME)) {
          return block.index();
        }
      }
    }
    return -1;
  }

  private static List<Words> titles(PageIndex index) {
    return Stream.of(index.meta("og:title"), index.page().document().title())
        .filter(title -> !title.isBlank())
        .map(Words::of)
        .toList();
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
