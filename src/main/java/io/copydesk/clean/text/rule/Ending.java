package io.copydesk.clean.text.rule;

import io.copydesk.parse.passage.Label;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Finds where an article ends: where nearly all of its words are read, and then a heading of other
 * articles, a comment, a share bar or a screen of other lines comes; or where most are read, and
 * what comes behind such a mark is doubtful.
 */
final class Ending {
  private static final Set<Label> MARKS =
      EnumSet.of(Label.RELATED, Label.COMMENT, Label.SHARE, Label.PROMO, Label.LEGAL);

  /** The share of the body's words that is read where a mark ends the text. */
  private static final double NEARLY_ALL = .95;

  /** The same where so many lines do that are no body. */
  private static final double MOST = .9;

  private static final int SCREEN = 25;

  /** The same where what comes behind a mark is no more likely than this. */
  private static final double MANY = .7;

  private static final double DOUBTFUL = .7;

  /** Lines of a gap in which such a mark stands, and words behind it. */
  private static final int GAP = 5;

  private static final double MOST_WORDS = 800;

  /** The first line behind the article; the number of lines if it ends the text. */
  static final ToIntFunction<Draft> LINE = Ending::line;

  private Ending() {}

  private static int line(Draft draft) {
    int size = draft.page().size();
    double all = draft.bodyWords();
    double read = 0;
    int last = -1;
    int mark = -1;
    for (int i = 0; i < size; i++) {
      if (draft.isBody(i)) {
        boolean apart = mark > last && last >= 0 && i - last > GAP;
        if (apart && read >= MANY * all && all - read <= MOST_WORDS && isDoubtful(draft, i)) {
          return i;
        }
        read += draft.facts(i).count();
        last = i;
        continue;
      }
      mark = isMark(draft, i) ? i : mark;
      if (last >= 0) {
        boolean marked = read >= NEARLY_ALL * all && isMark(draft, i);
        boolean far = read >= MOST * all && i - last >= SCREEN;
        if (marked || far) {
          return i;
        }
      }
    }
    return size;
  }

  /** Whether the judge was in doubt of what is body from a line on. */
  private static boolean isDoubtful(Draft draft, int from) {
    double words = 0;
    double likely = 0;
    for (int i = from; i < draft.page().size(); i++) {
      if (draft.isBody(i)) {
        words += draft.facts(i).count();
        likely += draft.facts(i).count() * draft.score(i);
      }
    }
    return likely < DOUBTFUL * words;
  }

  /** Whether a line says itself that what comes is no part of the article. */
  private static boolean isMark(Draft draft, int line) {
    LineRule rule = draft.rule(line);
    return rule != null && MARKS.contains(rule.label());
  }
}
