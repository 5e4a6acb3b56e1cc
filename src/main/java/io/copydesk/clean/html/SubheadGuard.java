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

  /** The share of a kind's headings that has to be body. */
  private static final double MOST = .7;

  private final Survey survey;
  private final int[] all;
  private final int[] kept;

  private SubheadGuard(Survey survey, BitSet body) {
    this.survey = survey;
    all = new int[survey.kinds()];
    kept = new int[survey.kinds()];
    for (int i = 0; i < survey.size(); i++) {
      if (survey.isHeading(i)) {
        all[survey.groups[i]]++;
        kept[survey.groups[i]] += body.get(i) ? 1 : 0;
      }
    }
  }

  /**
   * Adds the missing subheads.
   *
   * @param may whether a heading may be one, by all that is known of it but its place
   */
  static void apply(Survey survey, BitSet body, IntPredicate may) {
    var guard = new SubheadGuard(survey, body);
    // From the end, so that of two headings in a row the upper finds the lower.
    for (int i = survey.size() - 2; i > 0; i--) {
      if (!body.get(i) && survey.isHeading(i) && isInMidst(body, i) && may.test(i)) {
        body.set(i, !survey.isHidden(i) && guard.leadsNowhere(i));
      }
    }
  }

  private static boolean isInMidst(BitSet body, int block) {
    return body.get(block + 1) && body.previousSetBit(block) >= Math.max(0, block - ABOVE);
  }

  /** Whether a heading is no link, or one of a kind whose links are subheads. */
  private boolean leadsNowhere(int block) {
    int kind = survey.groups[block];
    return survey.linkDensity(block) < LINKED
        || (kept[kind] >= FEWEST && kept[kind] >= MOST * all[kind]);
  }
}
