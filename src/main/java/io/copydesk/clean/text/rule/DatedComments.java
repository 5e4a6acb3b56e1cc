package io.copydesk.clean.text.rule;

import io.copydesk.clean.text.line.CommentHeading;
import io.copydesk.parse.passage.Label;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * Finds readers' comments that no heading announces: lines with a day and a time stand above or
 * below each. Those of a live blog stand there too, so one has to be near that speaks of comments.
 */
final class DatedComments {
  /** The first stamp; the number of lines if there is none. */
  static final ToIntFunction<Draft> START = DatedComments::start;

  private static final Pattern TIME =
      Pattern.compile(
          "(?iu)\\b\\d{1,2}[:.h]\\d\\d(?: ?[ap]\\.?m)?\\b"
              + "|\\b(?:\\d{1,2}|an?|one) (?:second|minute|hour|day|week|month|year)s? ago\\b"
              + "|\\bvor \\d{1,2} (?:minute|stunde|tag|woche|monat|jahr)\\w*"
              + "|\\bil y a \\d{1,2}\\b|\\bhace \\d{1,2}\\b");

  private static final Pattern DAY =
      Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}");

  private static final double LONGEST = 16;

  /** Stamps in a row, none farther from the next than a long comment. */
  private static final int FEWEST = 4;

  private static final int NEAR = 40;

  /** The share of the body's words that stands before them. */
  private static final double BEFORE = .1;

  private DatedComments() {}

  private static int start(Draft draft) {
    int size = draft.page().size();
    double read = 0;
    double least = BEFORE * draft.bodyWords();
    int first = size;
    int last = -1;
    int row = 0;
    int spoken = -NEAR;
    for (int i = 0; i < size; i++) {
      spoken = speaksOfComments(draft, i) ? i : spoken;
      if (read >= least && isStamp(draft, i)) {
        boolean goesOn = row > 0 && i - last <= NEAR;
        first = goesOn ? first : i;
        row = goesOn ? row + 1 : 1;
        last = i;
        if (row >= FEWEST && spoken > first - NEAR) {
          return first;
        }
      }
      read += draft.isBody(i) ? draft.facts(i).count() : 0;
    }
    return size;
  }

  private static boolean speaksOfComments(Draft draft, int line) {
    return draft.is(Label.COMMENT, line)
        || draft.page().lastComment(line) == line
        || CommentHeading.is(draft.facts(line));
  }

  private static boolean isStamp(Draft draft, int line) {
    var facts = draft.facts(line);
    String text = facts.line().text();
    return facts.count() <= LONGEST
        && !draft.isBody(line)
        && TIME.matcher(text).find()
        && DAY.matcher(text).find();
  }
}
