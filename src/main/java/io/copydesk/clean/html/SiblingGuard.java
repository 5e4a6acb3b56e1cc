package io.copydesk.clean.html;

import io.copydesk.clean.html.feature.Survey;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/**
 * Keeps paragraphs and subheads of the kinds that the body's are of, where the judge was in doubt:
 * those far behind a box, or short, or listed in a table of contents too. Blocks are of one kind if
 * they and what holds them have the same tags and classes.
 */
final class SiblingGuard {
  /** Words of prose that make a paragraph. */
  private static final float PARAGRAPH = 15;

  /** Paragraphs of the body that make a kind its own. */
  private static final int FEWEST = 4;

  /** Subheads that do. */
  private static final int FEWEST_SUBHEADS = 2;

  /** The share of a kind's prose, or subheads, that has to be body. */
  private static final double MOST = .7;

  /** Below this score the judge had no doubt. */
  private static final double DOUBTFUL = .2;

  private final Survey survey;
  private final BitSet body;
  private final double[] all;
  private final double[] kept;
  private final int[] count;

  private SiblingGuard(Survey survey, BitSet body) {
    this.survey = survey;
    this.body = body;
    all = new double[survey.kinds()];
    kept = new double[survey.kinds()];
    count = new int[survey.kinds()];
    for (int i = 0; i < survey.size(); i++) {
      int kind = survey.groups[i];
      double weight = survey.isHeading(i) ? 1 : survey.prose[i];
      all[kind] += weight;
      if (body.get(i) && weight > 0) {
        kept[kind] += weight;
        count[kind]++;
      }
    }
  }

  /** Adds the missing paragraphs and subheads of the body's kinds. */
  static void apply(Survey survey, BitSet body, IntToDoubleFunction likely) {
    var guard = new SiblingGuard(survey, body);
    for (int i = survey.size() - 1; i >= 0; i--) {
      boolean missing = survey.isHeading(i) ? guard.isSubhead(i) : guard.isParagraph(i);
      if (missing && guard.isOwn(i) && likely.applyAsDouble(i) >= DOUBTFUL) {
        body.set(i);
      }
    }
  }

  private boolean isOwn(int block) {
    int kind = survey.groups[block];
    int fewest = survey.isHeading(block) ? FEWEST_SUBHEADS : FEWEST;
    return count[kind] >= fewest && kept[kind] >= MOST * all[kind];
  }

  private boolean isParagraph(int block) {
    return survey.prose[block] >= PARAGRAPH;
  }

  /** Whether what stands below a heading is body. */
  private boolean isSubhead(int block) {
    return body.get(block + 1);
  }
}
