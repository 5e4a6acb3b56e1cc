package io.copydesk.clean.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A page while its lines are being judged: scores first, then a rule for each line that goes. */
final class Draft {
  /** From this score on, a line is body. */
  static final double BODY = 0.5;

  /** A paragraph that opens the body has another one within so many lines. */
  private static final int SOON = 8;

  private final TextContext page;
  private final double[] scores;
  private final @Nullable LineRule[] rules;
  private final @Nullable String[] signals;
  private final int firstParagraph;

  Draft(TextContext page, double[] scores) {
    this.page = page;
    this.scores = scores;
    rules = new LineRule[scores.length];
    signals = new String[scores.length];
    int first = 0;
    while (first < scores.length && !opensBody(first)) {
      first++;
    }
    firstParagraph = first;
  }

  TextContext page() {
    return page;
  }

  LineFacts facts(int line) {
    return page.facts(line);
  }

  double score(int line) {
    return scores[line];
  }

  /** Whether the line stands in the body as far as is known. */
  boolean isBody(int line) {
    return line >= 0 && line < scores.length && scores[line] >= BODY && rules[line] == null;
  }

  /** The first line below the headline that is a paragraph, and that another one follows soon. */
  int firstParagraph() {
    return firstParagraph;
  }

  /** Whether the line stands between the headline and the first paragraph. */
  boolean isHeader(int line) {
    return line > page.headline() && line < firstParagraph && page.headline() >= 0;
  }

  void decide(int line, LineRule rule, String signal) {
    rules[line] = rule;
    signals[line] = signal;
  }

  @Nullable LineRule rule(int line) {
    return rules[line];
  }

  @Nullable String signal(int line) {
    return signals[line];
  }

  /** Whether a rule of this id has taken the line; false outside of the page. */
  boolean isTakenBy(String id, int line) {
    if (line < 0 || line >= scores.length) {
      return false;
    }
    LineRule rule = rules[line];
    return rule != null && rule.id().equals(id);
  }

  double[] scores() {
    return Arrays.copyOf(scores, scores.length);
  }

  private boolean opensBody(int line) {
    var facts = page.facts(line);
    return line > page.headline()
        && scores[line] >= BODY
        && facts.isProse()
        && facts.shape().ends()
        && page.echoes().times(line) == 1
        && Credits.strength(facts) < 0.5
        && page.prose(line + 1, line + 1 + SOON) > 0;
  }
}
