package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.source.Source;
import io.copydesk.parse.passage.Block;
import io.copydesk.parse.passage.Label;
import java.util.List;

/** Dates in the text itself: short blocks around the heading, and labelled ones anywhere. */
public final class DateTexts implements Source {
  private static final int LONGEST = 220;

  /** The longest line of a flattened text that is no sentence, and no caption, in characters. */
  private static final int LINE = 60;

  private static final int LABELLED = 120;

  /** What a date of a flattened text counts that calls itself the day of publication. */
  private static final double SAID = 1.2;

  /** How much less each block is trusted the farther it is from the heading. */
  private static final double AFTER = .05;

  private static final double BEFORE = .12;

  /** What a day counts that the text of the article speaks of. */
  private static final double SPOKEN_OF = .3;

  /** Shorter texts are a date and little else: whatever their class says, they are no captions. */
  private static final int BARE = 40;

  @Override
  public void read(PageIndex index, Claims claims) {
    var around = HeadingBlocks.of(index);
    var surroundings = Surroundings.of(index);
    read(around.after(), AFTER, surroundings, index.labels(), claims);
    read(around.before(), BEFORE, surroundings, index.labels(), claims);
    int labelled = 0;
    for (Block block : index.page().blocks()) {
      String text = block.text();
      if (text.length() < LONGEST && isLabelled(text) && labelled < 3) {
        labelled++;
        double trust = labelled == 1 && DateLabels.saysPublished(text) ? 1 : .5;
        DatedText.claim("text:labelled", trust, text, claims);
      }
    }
  }

  /** Claims the dates among the lines of a text around its headline. */
  public static void near(List<String> lines, Claims claims) {
    double trust = 1;
    for (String line : lines) {
      boolean labelled = DateLabels.of(line) != DateLabels.Meaning.UNSAID;
      if (line.length() < (labelled ? LABELLED : LINE)
          && DatedText.hasDigit(line)
          && !Legal.isLegal(line)) {
        DatedText.claimUnlessUntil("text", trust, line, claims);
      }
      trust -= AFTER;
    }
  }

  /**
   * Claims the dates of a line that says when, or who and when. One that calls itself the day of
   * publication counts more than any that just stands there.
   *
   * @param trust how much it counts if it does not
   * @return whether there is one
   */
  public static boolean dateline(String line, double trust, Claims claims) {
    return DatedText.claimFound("text:dateline", trust, SAID, line, claims);
  }

  private static boolean isLabelled(String text) {
    return DatedText.hasDigit(text)
        && (DateLabels.saysPublished(text) || DateLabels.saysModified(text));
  }

  private static void read(
      List<Block> blocks,
      double decline,
      Surroundings surroundings,
      List<Label> labels,
      Claims claims) {
    double trust = 1;
    for (Block block : blocks) {
      String text = block.text();
      boolean mostlyLink = block.linkChars() * 10 > text.length() * 8;
      if (text.length() < LONGEST
          && DatedText.hasDigit(text)
          && !Legal.isLegal(text)
          && !surroundings.isComment(block.element())
          && !surroundings.isQuoted(block.element())
          && (text.length() < BARE || !surroundings.isWithPicture(block.element()))) {
        boolean spokenOf =
            !labels.isEmpty()
                && labels.get(block.index()).isBody()
                && !isLabelled(text)
                && !DatedText.isBare(text);
        double own = trust * (mostlyLink ? .4 : 1) * (spokenOf ? SPOKEN_OF : 1);
        DatedText.claim("text", own, text, claims);
      }
      trust -= decline;
    }
  }
}
