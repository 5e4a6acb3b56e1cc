package io.copydesk.clean.html;

import io.copydesk.clean.html.feature.Survey;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/** How much of each kind of blocks is body. Immutable. */
final class OwnKinds {
  /** The share of a kind that has to be body. */
  private static final double MOST = .7;

  private final Survey survey;
  private final double[] all;
  private final double[] kept;
  private final int[] count;

  /**
   * Counts the kinds of a page.
   *
   * @param weight how much a block counts; 0 for blocks that are not looked at
   */
  OwnKinds(Survey survey, BitSet body, IntToDoubleFunction weight) {
    this.survey = survey;
    all = new double[survey.kinds()];
    kept = new double[survey.kinds()];
    count = new int[survey.kinds()];
    for (int i = 0; i < survey.size(); i++) {
      int kind = survey.groups[i];
      double own = weight.applyAsDouble(i);
      all[kind] += own;
      if (body.get(i) && own > 0) {
        kept[kind] += own;
        count[kind]++;
      }
    }
  }

  /** Whether most of a block's kind is body, and so many blocks of it at least. */
  boolean has(int block, int fewest) {
    int kind = survey.groups[block];
    return count[kind] >= fewest && kept[kind] >= MOST * all[kind];
  }
}
