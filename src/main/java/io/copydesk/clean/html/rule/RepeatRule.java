package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.TagConcept;
import io.copydesk.parse.passage.Label;
import org.jspecify.annotations.Nullable;

/** Text of several words that stands in the body already, under another parent. */
final class RepeatRule implements Rule {
  private static final float SHORTEST = 8;

  /** Earlier copies that are looked at: more of them is no article but noise. */
  private static final int MOST_LOOKED_AT = 8;

  @Override
  public String id() {
    return "repeat";
  }

  @Override
  public String rationale() {
    return "Pages print the same text again in teasers, previews and for printers; it is read once.";
  }

  @Override
  public String reason() {
    return "Stands on the page before, in another place.";
  }

  @Override
  public Label label() {
    return Label.OTHER;
  }

  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    // A row of a timetable says what another one says, and is of no use without it.
    if (page.words(block) < SHORTEST
        || page.survey().cellOf(block) >= 0
        || isPartOfSomethingNew(page, block)) {
      return null;
    }
    int other = page.features().sameBefore(block);
    for (int seen = 0; other >= 0 && seen < MOST_LOOKED_AT; seen++) {
      if (page.isBody(other) && page.parent(other) != page.parent(block)) {
        return "the same text, " + (block - other) + " blocks earlier";
      }
      other = page.features().sameBefore(other);
    }
    return null;
  }

  /** Whether a block heads or lists what stands here for the first time. */
  private static boolean isPartOfSomethingNew(Candidates page, int block) {
    if (page.survey().isHeading(block)) {
      return isNew(page, block + 1);
    }
    int item = page.around(block, TagConcept.LI, 2);
    if (item < 0) {
      return false;
    }
    var outline = page.survey().outline;
    int list = outline.parent(item);
    return (outline.holds(list, block - 1) && isNew(page, block - 1))
        || (outline.holds(list, block + 1) && isNew(page, block + 1))
        || isMostlyNew(page, list);
  }

  private static boolean isMostlyNew(Candidates page, int list) {
    int from = page.survey().outline.firstBlock(list);
    int end = page.survey().outline.endBlock(list);
    return 2 * page.fresh(from, end) >= end - from;
  }

  private static boolean isNew(Candidates page, int block) {
    return block < page.survey().size() && page.features().sameBefore(block) < 0;
  }
}
