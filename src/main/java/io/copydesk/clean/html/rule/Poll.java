package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.phrase.Polls;
import io.copydesk.clean.phrase.Words;
import io.copydesk.deadline.Deadline;
import io.copydesk.parse.html.Outline;
import java.util.BitSet;

/** The blocks of a poll: the line that tells of its votes, and the box around it. */
final class Poll {
  /** Words of a poll, with its question and all answers. */
  private static final double LONGEST = 80;

  /** Words of one answer, or of the question. */
  private static final float LONGEST_LINE = 25;

  /** A question, two answers, and the votes. */
  private static final int FEWEST = 4;

  /** Lines that tell of votes; where there are more, somebody was elected. */
  private static final int MOST = 2;

  private static final String QUESTION = "?？؟";

  private Poll() {}

  static BitSet of(Survey survey, int headline) {
    var polls = new BitSet(survey.size());
    for (int i = 0; i < survey.size(); i++) {
      boolean line = survey.shapes[i].words() <= LONGEST_LINE && survey.cellOf(i) < 0;
      if (line && tellsOfVotes(survey, i)) {
        box(survey, i, headline, polls);
      }
    }
    return polls;
  }

  /** Adds the largest element around a line that may be a poll, if one has enough lines. */
  private static void box(Survey survey, int line, int headline, BitSet polls) {
    Outline outline = survey.outline;
    int box = outline.outermost(survey.boxes[line], id -> mayBePoll(survey, id, headline));
    if (box >= 0 && isPoll(survey, outline.firstBlock(box), outline.endBlock(box))) {
      polls.set(outline.firstBlock(box), outline.endBlock(box));
    }
  }

  private static boolean isPoll(Survey survey, int from, int end) {
    int votes = 0;
    boolean asks = false;
    for (int i = from; i < end; i++) {
      String text = survey.blocks.get(i).text();
      votes += tellsOfVotes(survey, i) ? 1 : 0;
      asks |= QUESTION.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
    return asks && votes <= MOST && end - from >= FEWEST;
  }

  private static boolean tellsOfVotes(Survey survey, int block) {
    return Polls.tellOfVotes(Words.of(survey.blocks.get(block).text()));
  }

  private static boolean mayBePoll(Survey survey, int id, int headline) {
    Deadline.check();
    Outline outline = survey.outline;
    int from = outline.firstBlock(id);
    int end = outline.endBlock(id);
    if (outline.holds(id, headline) || survey.words(from, end) > LONGEST) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (survey.shapes[i].words() > LONGEST_LINE) {
        return false;
      }
    }
    return true;
  }
}
