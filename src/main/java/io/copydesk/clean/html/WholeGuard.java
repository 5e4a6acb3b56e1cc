package io.copydesk.clean.html;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.html.feature.TagConcept;
import io.copydesk.deadline.Deadline;
import io.copydesk.parse.html.Outline;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/**
 * Keeps tables and programs whole. Cells of a word or a number and lines of code between empty ones
 * are hard to judge one by one, and half of it is of no use: what the judge thinks of all decides.
 */
final class WholeGuard {
  private static final double LIKELY = .5;

  /** Between paragraphs of the body it needs less to be part of it. */
  private static final double LIKELY_INSIDE = .3;

  /** A table with more of the page's prose lays the page out; such a program is the page. */
  private static final double MOST = .5;

  private WholeGuard() {}

  /** Adds the missing parts of likely wholes to the body, and takes those of unlikely ones out. */
  static void apply(Survey survey, BitSet body, IntToDoubleFunction likely) {
    Outline outline = survey.outline;
    for (int id = 0; id < outline.size(); id++) {
      Deadline.check();
      int from = outline.firstBlock(id);
      int end = outline.endBlock(id);
      if (from < end && isWhole(survey, id) && survey.proseShare(id) <= MOST) {
        boolean inside = body.get(Math.max(0, from - 1)) && body.get(end);
        body.set(from, end, mean(survey, from, end, likely) > (inside ? LIKELY_INSIDE : LIKELY));
      }
    }
  }

  /** How likely the words of some blocks are body, on average; each block counts a word more. */
  static double mean(Survey survey, int from, int end, IntToDoubleFunction likely) {
    double sum = 0;
    double weight = 0;
    for (int i = from; i < end; i++) {
      double words = 1 + survey.shapes[i].words();
      sum += words * likely.applyAsDouble(i);
      weight += words;
    }
    return sum / weight;
  }

  private static boolean isWhole(Survey survey, int id) {
    int from = survey.outline.firstBlock(id);
    int end = survey.outline.endBlock(id);
    return survey.is(id, TagConcept.TABLE)
        ? isData(survey, from, end)
        : end - from > 1 && survey.outline.tag(id).equals("pre");
  }

  /** Whether the blocks are cells, each alone in its own. */
  private static boolean isData(Survey survey, int from, int end) {
    int cells = 0;
    for (int i = from; i < end; i++) {
      cells += survey.cellOf(i) >= 0 ? 1 : 0;
    }
    return cells > 2 && cells * 10 >= (end - from) * 8;
  }
}
