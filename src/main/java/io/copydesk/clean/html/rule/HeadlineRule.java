package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.TagConcept;
import io.copydesk.parse.passage.Block;
import io.copydesk.parse.passage.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headline, in a heading or above the text. */
final class HeadlineRule implements Rule {
  /** Blocks of the body, counted from its start, among which the headline stands. */
  private static final int FIRST = 2;

  @Override
  public String id() {
    return "headline-repeat";
  }

  @Override
  public String rationale() {
    return "The headline has a field of its own.";
  }

  @Override
  public String reason() {
    return "Repeats the headline.";
  }

  @Override
  public Label label() {
    return Label.HEADLINE;
  }

  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    boolean heading = page.around(block, TagConcept.HEADING, 2) >= 0;
    boolean title = heading && page.features().isTitle(block);
    return title && (page.isAmongFirst(block, FIRST) || saysTheSame(page, block))
        ? "the page's title"
        : null;
  }

  /** Whether the heading is a copy of the headline, not a subhead that takes up its words. */
  private static boolean saysTheSame(Candidates page, int block) {
    int headline = page.features().headline();
    List<Block> blocks = page.survey().blocks;
    return headline >= 0 && blocks.get(headline).text().equalsIgnoreCase(blocks.get(block).text());
  }
}
