package io.copydesk.clean.text.guard;

import io.copydesk.clean.text.line.LineFacts;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps quoted posts of social networks that stand beside the body: the article speaks of them, yet
 * they read like a share bar. They are told by their last line, "— Ada Brook (@adabrook) March 3,
 * 2026".
 */
final class QuotedPosts {
  private static final Pattern SIGNATURE =
      Pattern.compile("^[-–—]{1,3} ?[^()]{1,60} ?\\(@\\w{1,30}\\) .{0,40}\\d{4}$");

  /** Lines of a post above its signature. */
  private static final int LONGEST = 4;

  /** Lines between a post and the paragraph before or after it. */
  private static final int NEAR = 4;

  private QuotedPosts() {}

  /** Raises the scores of the lines of posts. */
  static void apply(List<LineFacts> lines, double[] scores) {
    int last = -1;
    for (int i = 0; i < scores.length; i++) {
      if (SIGNATURE.matcher(lines.get(i).line().text()).matches()) {
        int first = first(i, last, scores);
        if (isBesideBody(first, i, scores)) {
          for (int line = first; line <= i; line++) {
            scores[line] = Math.max(Judged.BODY, scores[line]);
          }
        }
        last = i;
      }
    }
  }

  /** Where a post begins: behind the body or another post; if neither is near, it is one line. */
  private static int first(int signature, int last, double[] scores) {
    for (int line = signature - 1; line >= Math.max(0, signature - LONGEST - 1); line--) {
      if (line == last || scores[line] >= Judged.BODY) {
        return Math.min(line + 1, Math.max(0, signature - 1));
      }
    }
    return Math.max(0, signature - 1);
  }

  private static boolean isBesideBody(int first, int signature, double[] scores) {
    for (int near = 1; near <= NEAR; near++) {
      boolean before = first - near >= 0 && scores[first - near] >= Judged.BODY;
      boolean after = signature + near < scores.length && scores[signature + near] >= Judged.BODY;
      if (before || after) {
        return true;
      }
    }
    return false;
  }
}
