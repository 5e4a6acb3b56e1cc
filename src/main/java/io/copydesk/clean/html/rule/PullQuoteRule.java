package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.TagConcept;
import io.copydesk.parse.passage.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences of the text that are shown once more, large, between its paragraphs. */
final class PullQuoteRule implements Rule {
  private static final float SHORTEST = 5;
  private static final float LONGEST = 60;
  private static final int NEAR = 4;

  private static final List<TagConcept> SHOWN =
      List.of(TagConcept.QUOTE, TagConcept.ASIDE, TagConcept.FIGURE);

  /** How many times as long the paragraph is that it was pulled out of. */
  private static final float LONGER = 1.2f;

  /** The share of it that stands in another block. */
  private static final float MOST = .95f;

  @Override
  public String id() {
    return "pull-quote";
  }

  @Override
  public String rationale() {
    return "A sentence that is pulled out of the text to catch the eye stands in it already.";
  }

  @Override
  public String reason() {
    return "Shows a sentence of the text once more.";
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
    float words = page.words(block);
    if (words < SHORTEST || words > LONGEST || isItem(page, block)) {
      return null;
    }
    int source = page.features().echoSource(block);
    boolean repeats =
        source >= 0
            && page.features().echo(block) >= MOST
            && page.isBody(source)
            && page.words(source) >= LONGER * words;
    int shown = repeats ? shownIn(page, block) : -1;
    return shown < 0 ? null : page.name(shown);
  }

  /** The quote, aside or figure that a block stands in, or -1. */
  private static int shownIn(Candidates page, int block) {
    return SHOWN.stream()
        .mapToInt(tag -> page.around(block, tag, NEAR))
        .filter(id -> id >= 0)
        .findFirst()
        .orElse(-1);
  }

  /** Whether a block is one of a list or a table, whose words come again elsewhere. */
  private static boolean isItem(Candidates page, int block) {
    return page.around(block, TagConcept.LI, NEAR) >= 0
        || page.around(block, TagConcept.CELL, NEAR) >= 0
        || page.survey().isHeading(block);
  }
}
