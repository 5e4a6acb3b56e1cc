package io.copydesk.clean.html;

import io.copydesk.clean.html.feature.Survey;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Keeps subheads in the midst of the body. Short, alone in a box of their own, or said before in a
 * table of contents, they often look like none; what tells them is the text that they head.
 */
final class SubheadGuard {
  /** A heading with more of it in links leads elsewhere. */
  private static final double LINKED = .5;

  /** Blocks above among which body stands. */
  private static final int ABOVE = 3;

  /** Subheads of the body that make a kind its own, whatever they link to. */
  private static final int FEWEST = 2;

  private SubheadGuard() {}

  /**
   * Adds the missing subheads.
   *
   * @param may whether a heading may be one, by all that is known of it but its place
   */
  static void apply(Survey survey, BitSet body, IntPredicate may) {
    var kinds = new OwnKinds(survey, body, i -> survey.isHeading(i) ? 1 : 0);
    // From the end, so that of two headings in a row the upper finds the lower.
    for (int i = survey.size() - 2; i > 0; i--) {
      if (!body.get(i) && survey.isHeading(i) && isInMidst(body, i) && may.test(i)) {
        // A link is a subhead where others of its kind are.
        boolean leads = survey.linkDensity(i) >= LINKED && !kinds.has(i, FEWEST);
        body.set(i, !survey.isHidden(i) && !leads);
      }
    }
  }

  private static boolean isInMidst(BitSet body, int block) {
    return body.get(block + 1) && body.previousSetBit(block) >= Math.max(0, block - ABOVE);
  }
}
