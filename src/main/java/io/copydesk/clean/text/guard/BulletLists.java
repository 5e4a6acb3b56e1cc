package io.copydesk.clean.text.guard;

import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.deadline.Deadline;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps the items of a list together: one between two of the body, and all where half of them are.
 * One by one they are too short to judge. Of three the last one goes with the others if it nearly
 * is.
 */
final class BulletLists {
  /** Items that make a list long enough to judge by half of it. */
  private static final int FEWEST = 4;

  private static final double HALF = 0.5;

  /** Items of a short list, all but one of which speak for that one. */
  private static final int FEW = 3;

  private static final double NEARLY = 0.25;

  private BulletLists() {}

  /** Raises the scores of items whose list makes them body. */
  static void apply(List<LineFacts> lines, double[] scores) {
    for (int from = 0; from < scores.length; ) {
      Deadline.check();
      int end = from;
      while (end < scores.length && lines.get(end).line().bullet()) {
        end++;
      }
      keep(scores, from, end);
      from = Math.max(end, from + 1);
    }
  }

  private static void keep(double[] scores, int from, int end) {
    long kept = Arrays.stream(scores, from, end).filter(score -> score >= Judged.BODY).count();
    int items = end - from;
    boolean all = items >= FEWEST && kept >= HALF * items;
    boolean most = items == FEW && kept == FEW - 1;
    for (int i = from; i < end; i++) {
      boolean between =
          i > from && i + 1 < end && scores[i - 1] >= Judged.BODY && scores[i + 1] >= Judged.BODY;
      boolean nearly = most && scores[i] >= NEARLY;
      scores[i] = all || between || nearly ? Math.max(Judged.BODY, scores[i]) : scores[i];
    }
  }
}
