package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.source.Source;
import io.copydesk.parse.Block;
import java.util.List;

/** Dates in the text itself: short blocks around the heading, and labelled ones anywhere. */
public final class DateTexts implements Source {
  private static final int LONGEST = 220;

  @Override
  public void read(PageIndex index, Claims claims) {
    var around = HeadingBlocks.of(index);
    read(around.after(), .05, claims);
    read(around.before(), .12, claims);
    int labelled = 0;
    for (Block block : index.page().blocks()) {
      String text = block.text();
      if (text.length() < LONGEST && isLabelled(text) && labelled++ < 3) {
        claims.add(
            DateLabels.saysModified(text) ? Property.MODIFIED : Property.PUBLISHED,
            "text:labelled",
            labelled == 1 && DateLabels.saysPublished(text) ? 1 : .5,
            text);
      }
    }
  }

  private static boolean isLabelled(String text) {
    return (DateLabels.saysPublished(text) || DateLabels.saysModified(text))
        && text.chars().anyMatch(Character::isDigit);
  }

  private static void read(List<Block> blocks, double decline, Claims claims) {
    double trust = 1;
    for (Block block : blocks) {
      String text = block.text();
      boolean mostlyLink = block.linkChars() * 10 > text.length() * 8;
      if (text.length() < LONGEST && text.chars().anyMatch(Character::isDigit)) {
        claims.add(
            DateLabels.saysModified(text) ? Property.MODIFIED : Property.PUBLISHED,
            "text",
            mostlyLink ? trust * .4 : trust,
            text);
      }
      trust -= decline;
    }
  }
}
