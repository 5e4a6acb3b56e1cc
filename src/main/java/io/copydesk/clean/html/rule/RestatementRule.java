package io.copydesk.clean.html.rule;

import io.copydesk.parse.passage.Label;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One block at the head of the text that says what several others say: a copy of it, its summary by
 * script. Further down, steps and terms are said again that are no copies.
 */
final class RestatementRule implements Rule {
  private static final float SHORTEST = 24;
  private static final float MOST = .9f;
  private static final int SEVERAL = 3;

  /** Blocks of the body, counted from its start, among which it stands. */
  private static final int FIRST = 3;

  @Override
  public String id() {
    return "restatement";
  }

  @Override
  public String rationale() {
    return "A block made of other blocks' sentences is a copy of the text, not a part of it.";
  }

  @Override
  public String reason() {
    return "Says again what several blocks of the page say.";
  }

  @Override
  public Label label() {
    return Label.OTHER;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    float share = page.features().echo(block);
    if (page.words(block) < SHORTEST
        || share < MOST
        || page.features().echoSources(block) < SEVERAL
        || !page.isAmongFirst(block, FIRST)) {
      return null;
    }
    return String.format(Locale.ROOT, "%.0f %% of it stands in other blocks", share * 100);
  }
}
