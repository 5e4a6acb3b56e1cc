package io.copydesk.clean.html;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.parse.html.Outline;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/**
 * Keeps paragraphs among their like, where the judge was in doubt: those far behind a box, or
 * short, or of code. Blocks are of one kind if they and what holds them have the same tags and
 * classes.
 */
final class SiblingGuard {
  /** Words of prose that make a paragraph. */
  private static final float PARAGRAPH = 15;

  /** Paragraphs of the body that make a kind its own. */
  private static final int FEWEST = 4;

  /** Below this score the judge had no doubt. */
  private static final double DOUBTFUL = .2;

  /** Words of prose that make a paragraph whatever the judge says, if others are body beside it. */
  private static final float LONG = 20;

  private static final double LINKED = .3;

  /** Paragraphs of the body in the same element. */
  private static final int TWINS = 2;

  /** Blocks before and behind that are looked at for them. */
  private static final int NEAR = 40;

  private final Survey survey;
  private final BitSet body;
  private final OwnKinds kinds;

  private SiblingGuard(Survey survey, BitSet body) {
    this.survey = survey;
    this.body = body;
    kinds = new OwnKinds(survey, body, i -> survey.prose[i]);
  }

  /** Adds the missing paragraphs of the body's kinds, and those among its own. */
  static void apply(Survey survey, BitSet body, IntToDoubleFunction likely) {
    var guard = new SiblingGuard(survey, body);
    for (int i = survey.size() - 1; i >= 0; i--) {
      if (body.get(i) || survey.prose[i] < PARAGRAPH || survey.isHeading(i)) {
        continue;
      }
      boolean doubtful = likely.applyAsDouble(i) >= DOUBTFUL;
      if ((doubtful && guard.kinds.has(i, FEWEST)) || guard.isAmongTwins(i)) {
        body.set(i);
      }
    }
  }

  /** Whether a long block stands between blocks of the body, several of them in its own element. */
  private boolean isAmongTwins(int block) {
    if (survey.prose[block] < LONG
        || survey.isHidden(block)
        || survey.linkDensity(block) > LINKED
        || body.nextSetBit(block) < 0
        || body.previousSetBit(block) < 0) {
      return false;
    }
    int twins = 0;
    int end = Math.min(survey.size(), block + NEAR + 1);
    for (int i = Math.max(0, block - NEAR); i < end && twins < TWINS; i++) {
      twins += body.get(i) && survey.prose[i] >= PARAGRAPH && isTwin(i, block) ? 1 : 0;
    }
    return twins == TWINS;
  }

  private boolean isTwin(int one, int other) {
    Outline outline = survey.outline;
    int box = survey.boxes[one];
    int otherBox = survey.boxes[other];
    return outline.parent(box) == outline.parent(otherBox)
        && outline.tag(box).equals(outline.tag(otherBox));
  }
}
