package io.copydesk.clean.text.rule;

import io.copydesk.parse.passage.Label;
import java.util.function.ToIntFunction;

/** Finds where an article opens: a few lines above a plain headline that text follows. */
final class Opening {
  /** The first line of the article's; 0 where no headline says so. */
  static final ToIntFunction<Draft> LINE = Opening::line;

  /** How likely the headline is one. */
  private static final double PLAIN = .7;

  /** Lines above it in which a lead may stand. */
  private static final int LEAD = 5;

  /** Lines below it in which the text begins. */
  private static final int BELOW = 30;

  /** More of the body's words above it, and it is none. */
  private static final double MOST = .3;

  private Opening() {}

  private static int line(Draft draft) {
    int headline = draft.headline();
    if (headline < 0 || draft.score(Label.HEADLINE, headline) < PLAIN) {
      return 0;
    }
    double above = draft.bodyWords(headline);
    boolean followed = false;
    for (int i = headline + 1; i <= headline + BELOW; i++) {
      followed |= draft.isBody(i);
    }
    return followed && above <= MOST * draft.bodyWords() ? headline - LEAD : 0;
  }
}
