package io.copydesk.clean.text.guard;

import io.copydesk.clean.text.line.Furniture;
import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.clean.text.page.TextContext;
import io.copydesk.deadline.Deadline;

/**
 * Keeps what a line of the body announces with a colon: a list of short items, between that line
 * and the next paragraph, too short to be judged one by one.
 */
final class AnnouncedLists {
  /** Words of the line that announces. */
  private static final double SHORTEST_LEAD = 4;

  /** Words of the paragraph behind the list. */
  private static final double SHORTEST_NEXT = 9;

  private static final int MOST_ITEMS = 15;
  private static final double LONGEST_ITEM = 25;

  private AnnouncedLists() {}

  /** Raises the scores of the items of lists that the body announces. */
  static void apply(TextContext page, double[] scores) {
    for (int i = 0; i + 1 < scores.length; i++) {
      Deadline.check();
      if (scores[i] >= Judged.BODY && announces(page.facts(i))) {
        int end = i + 1;
        while (end < scores.length && end - i <= MOST_ITEMS && isItem(page, scores, end)) {
          end++;
        }
        if (end < scores.length && scores[end] >= Judged.BODY && isText(page.facts(end))) {
          for (int item = i + 1; item < end; item++) {
            scores[item] = Math.max(Judged.BODY, scores[item]);
          }
        }
      }
    }
  }

  private static boolean announces(LineFacts facts) {
    return facts.shape().colon() && facts.count() >= SHORTEST_LEAD;
  }

  /** Whether a line that is no body may be an item: menus and notices stand more than once. */
  private static boolean isItem(TextContext page, double[] scores, int line) {
    var facts = page.facts(line);
    return scores[line] < Judged.BODY
        && facts.count() <= LONGEST_ITEM
        && !page.echoes().isRepeated(line)
        && !Furniture.is(facts)
        && facts.words().tokens().stream().anyMatch(AnnouncedLists::says);
  }

  private static boolean says(String token) {
    return token.chars().anyMatch(Character::isLetter);
  }

  private static boolean isText(LineFacts facts) {
    return facts.count() >= SHORTEST_NEXT;
  }
}
