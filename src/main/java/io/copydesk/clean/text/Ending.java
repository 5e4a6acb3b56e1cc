package io.copydesk.clean.text;

import io.copydesk.parse.Label;
import java.util.EnumSet;
import java.util.Set;

/**
 * Finds where an article ends: where nearly all of its words are read, and then a heading of other
 * articles, a comment, a share bar or a screen of other lines comes.
 */
final class Ending {
  private static final Set<Label> MARKS =
      EnumSet.of(Label.RELATED, Label.COMMENT, Label.SHARE, Label.PROMO, Label.LEGAL);

  /** The share of the body's words that is read where a mark ends the text. */
  private static final double NEARLY_ALL = .95;

  /** The same where so many lines do that are no body. */
  private static final double MOST = .9;

  private static final int SCREEN = 25;

  private Ending() {}

  /** The first line behind the article; the number of lines if it ends the text. */
  static int of(Draft draft) {
    int size = draft.page().size();
    double all = 0;
    for (int i = 0; i < size; i++) {
      all += draft.isBody(i) ? draft.facts(i).count() : 0;
    }
    double read = 0;
    int last = -1;
    for (int i = 0; i < size; i++) {
      if (draft.isBody(i)) {
        read += draft.facts(i).count();
        last = i;
      } else if (last >= 0) {
        boolean marked = read >= NEARLY_ALL * all && isMark(draft, i);
        boolean far = read >= MOST * all && i - last >= SCREEN;
        if (marked || far) {
          return i;
        }
      }
    }
    return size;
  }

  /** Whether a line says itself that what comes is no part of the article. */
  private static boolean isMark(Draft draft, int line) {
    LineRule rule = draft.rule(line);
    return rule != null && MARKS.contains(rule.label());
  }
}
