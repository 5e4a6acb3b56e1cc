package io.copydesk.clean.text.guard;

import io.copydesk.clean.text.line.Furniture;
import io.copydesk.clean.text.page.TextContext;
import io.copydesk.deadline.Deadline;
import java.util.Arrays;

/**
 * Keeps the gaps in pages of lists and tables: where most lines of the body are short, those that
 * are left out between others are no more often a site's than cells and items too short to judge.
 */
final class ListedPages {
  /** The share of the body's lines that are short. */
  private static final double MOST = .5;

  private static final double SHORT = 12;

  /** Lines and words of a gap. */
  private static final int MOST_LINES = 25;

  private static final double MOST_WORDS = 200;

  /** The mean score of a gap's words. */
  private static final double LIKELY = .3;

  private ListedPages() {}

  /** Raises the scores of lines in gaps. */
  static void apply(TextContext page, double[] scores) {
    int body = 0;
    int brief = 0;
    for (int i = 0; i < scores.length; i++) {
      body += scores[i] >= Judged.BODY ? 1 : 0;
      brief += scores[i] >= Judged.BODY && page.facts(i).count() < SHORT ? 1 : 0;
    }
    if (brief < MOST * body) {
      return;
    }
    int last = -1;
    for (int i = 0; i < scores.length; i++) {
      Deadline.check();
      if (scores[i] >= Judged.BODY) {
        boolean gap = last >= 0 && i - last <= MOST_LINES + 1 && isLikely(page, scores, last, i);
        if (gap) {
          Arrays.fill(scores, last + 1, i, Judged.BODY);
        }
        last = i;
      }
    }
  }

  private static boolean isLikely(TextContext page, double[] scores, int from, int end) {
    double words = 0;
    double likely = 0;
    for (int i = from + 1; i < end; i++) {
      words += page.facts(i).count();
      likely += page.facts(i).count() * scores[i];
      if (Furniture.is(page.facts(i))) {
        return false;
      }
    }
    return words <= MOST_WORDS && likely >= LIKELY * words;
  }
}
