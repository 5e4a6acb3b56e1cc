package io.copydesk.clean.html;

import io.copydesk.clean.html.feature.Survey;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/**
 * Keeps paragraphs of the kind that the body's are of, where the judge was in doubt: those far
 * behind a box, or short between two. Blocks are of one kind if they and what holds them have the
 * same tags and classes.
 */
final class SiblingGuard {
  /** Words of prose that make a paragraph. */
  private static final float PARAGRAPH = 15;

  /** Paragraphs of the body that make a kind its own. */
  private static final int FEWEST = 4;

  /** The share of a kind's prose that has to be body. */
  private static final double MOST = .7;

  /** Below this score the judge had no doubt. */
  private static final double DOUBTFUL = .2;

  private SiblingGuard() {}

  /** Adds the missing paragraphs of the body's kinds. */
  static void apply(Survey survey, BitSet body, IntToDoubleFunction likely) {
    double[] prose = new double[survey.kinds()];
    double[] kept = new double[survey.kinds()];
    int[] paragraphs = new int[survey.kinds()];
    for (int i = 0; i < survey.size(); i++) {
      int kind = survey.groups[i];
      prose[kind] += survey.prose[i];
      if (body.get(i)) {
        kept[kind] += survey.prose[i];
        paragraphs[kind] += survey.prose[i] > 0 ? 1 : 0;
      }
    }
    for (int i = 0; i < survey.size(); i++) {
      int kind = survey.groups[i];
      boolean own = paragraphs[kind] >= FEWEST && kept[kind] >= MOST * prose[kind];
      if (own && survey.prose[i] >= PARAGRAPH && likely.applyAsDouble(i) >= DOUBTFUL) {
        body.set(i);
      }
    }
  }
}
