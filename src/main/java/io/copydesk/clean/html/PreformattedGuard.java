package io.copydesk.clean.html;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.deadline.Deadline;
import io.copydesk.parse.Outline;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/**
 * Keeps programs whole. Empty lines cut them into blocks, which read like no text one by one, and
 * half a program is of no use: what the judge thinks of all of it decides.
 */
final class PreformattedGuard {
  private static final double LIKELY = .5;

  /** Between paragraphs of the body a program needs less to be part of it. */
  private static final double LIKELY_INSIDE = .3;

  /** With more of the page's prose it is the text of the page. */
  private static final double MOST = .5;

  private PreformattedGuard() {}

  /** Adds the missing parts of likely programs to the body, and takes those of others out. */
  static void apply(Survey survey, BitSet body, IntToDoubleFunction likely) {
    Outline outline = survey.outline;
    for (int id = 0; id < outline.size(); id++) {
      Deadline.check();
      int from = outline.firstBlock(id);
      int end = outline.endBlock(id);
      if (end - from > 1 && outline.tag(id).equals("pre") && survey.proseShare(id) <= MOST) {
        boolean inside = body.get(Math.max(0, from - 1)) && body.get(end);
        double mean = TableGuard.mean(survey, from, end, likely);
        body.set(from, end, mean > (inside ? LIKELY_INSIDE : LIKELY));
      }
    }
  }
}
