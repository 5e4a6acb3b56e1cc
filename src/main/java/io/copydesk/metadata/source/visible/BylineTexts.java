package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.author.Bylines;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.source.Source;
import io.copydesk.parse.Block;
import java.util.List;

/** "By Anna Berg": short blocks around the heading that begin so, in any language. */
public final class BylineTexts implements Source {
  private static final int LONGEST = 140;

  @Override
  public void read(PageIndex index, Claims claims) {
    var around = HeadingBlocks.of(index);
    read(around.after(), claims);
    read(around.before().subList(0, Math.min(2, around.before().size())), claims);
    List<Block> blocks = index.page().blocks();
    for (Block block : blocks.subList(Math.max(0, blocks.size() - 400), blocks.size())) {
      // A byline at the end of the text: "Written by …" is no sentence of any article.
      if (block.text().length() < 80
          && block.text().length() > 12
          && block.text().regionMatches(true, 0, "written by", 0, 10)) {
        claims.add(Property.AUTHOR, "text:by", .5, block.text());
      }
    }
  }

  private static void read(List<Block> blocks, Claims claims) {
    double trust = 1;
    boolean labelled = false;
    for (Block block : blocks) {
      String text = block.text();
      if (labelled && text.length() < 60) {
        claims.add(Property.AUTHOR, "text:by", trust, text);
      }
      // "Written by" may stand in a block of its own, and the name in the next.
      labelled = text.length() < 25 && Bylines.saysBy(text);
      String names = text.length() > LONGEST ? null : Bylines.afterBy(text);
      if (names != null
          && !names.isEmpty()
          && !Character.isLowerCase(names.codePointAt(0))
          && !names.endsWith("?")) {
        claims.add(Property.AUTHOR, "text:by", trust, names);
        trust *= .5;
      }
    }
  }
}
