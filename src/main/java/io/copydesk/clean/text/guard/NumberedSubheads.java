package io.copydesk.clean.text.guard;

import io.copydesk.clean.text.line.Bylines;
import io.copydesk.clean.text.page.TextContext;
import io.copydesk.deadline.Deadline;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds subheads that are numbered, "2. Wire strippers", "Step 3: Rinse": short, often named like
 * what stands around articles, they are told by the paragraph below and by others in the row.
 */
final class NumberedSubheads {
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:\\p{L}{3,9} |[#(])?\\d{1,2}(?:[.):：]|st|nd|rd|th)? ?[-–—]? ?\\p{L}.*");

  private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");

  private static final double LONGEST = 16;

  /** Words of the paragraph below. */
  private static final double SHORTEST_TEXT = 12;

  /** Lines before and behind in which the one before or behind in the row stands. */
  private static final int NEAR = 45;

  private NumberedSubheads() {}

  /** Raises the scores of numbered subheads, and tells which lines are some. */
  static BitSet apply(TextContext page, double[] scores) {
    List<Integer> numbered = new ArrayList<>();
    for (int i = 0; i + 1 < scores.length; i++) {
      Deadline.check();
      var facts = page.facts(i);
      boolean heads =
          facts.count() <= LONGEST
              && !Bylines.isDateline(facts)
              && scores[i + 1] >= Judged.BODY
              && page.facts(i + 1).count() >= SHORTEST_TEXT
              && NUMBERED.matcher(facts.line().text()).matches();
      if (heads) {
        numbered.add(i);
      }
    }
    var subheads = new BitSet();
    for (int k = 0; k < numbered.size(); k++) {
      int line = numbered.get(k);
      boolean inRow =
          (k > 0 && isNext(page, numbered.get(k - 1), line))
              || (k + 1 < numbered.size() && isNext(page, line, numbered.get(k + 1)));
      if (inRow) {
        subheads.set(line);
        scores[line] = Math.max(Judged.BODY, scores[line]);
      }
    }
    return subheads;
  }

  /** Whether two lines stand near each other and are numbered one after the other, either way. */
  private static boolean isNext(TextContext page, int line, int other) {
    return other - line <= NEAR && Math.abs(number(page, other) - number(page, line)) == 1;
  }

  private static int number(TextContext page, int line) {
    var digits = DIGITS.matcher(page.facts(line).line().text());
    return digits.find() ? Integer.parseInt(digits.group()) : 0;
  }
}
