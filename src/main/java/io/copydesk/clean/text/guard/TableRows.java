package io.copydesk.clean.text.guard;

import io.copydesk.clean.text.page.TextContext;
import io.copydesk.deadline.Deadline;
import java.util.BitSet;

/**
 * Keeps tables that stand in the midst of the body: rows of cells with bars between them, as many
 * in each. Row by row they read like menus and dates.
 */
final class TableRows {
  /** Rows of a table, the one that heads it among them. */
  private static final int FEWEST = 3;

  private static final String BAR = " | ";

  private TableRows() {}

  /** Raises the scores of tables between lines of the body, and tells which lines are theirs. */
  static BitSet apply(TextContext page, double[] scores) {
    var rows = new BitSet();
    for (int from = 0; from < scores.length; ) {
      Deadline.check();
      int bars = bars(page, from);
      int end = from + 1;
      while (bars > 0 && end < scores.length && bars(page, end) == bars) {
        end++;
      }
      boolean inMidst =
          from > 0
              && end < scores.length
              && scores[from - 1] >= Judged.BODY
              && scores[end] >= Judged.BODY;
      if (bars > 0 && end - from >= FEWEST && inMidst) {
        rows.set(from, end);
      }
      from = end;
    }
    rows.stream().forEach(row -> scores[row] = Math.max(Judged.BODY, scores[row]));
    return rows;
  }

  private static int bars(TextContext page, int line) {
    String text = page.facts(line).line().text();
    int bars = 0;
    for (int at = text.indexOf(BAR); at >= 0; at = text.indexOf(BAR, at + BAR.length() - 1)) {
      bars++;
    }
    return bars;
  }
}
