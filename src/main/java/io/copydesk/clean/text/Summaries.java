package io.copydesk.clean.text;

import io.copydesk.clean.model.Scorer;
import io.copydesk.parse.Label;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses the line that says what the article's description would, among those that may: a
 * standfirst above the text, or the paragraph that it opens with.
 */
final class Summaries {
  private static final int MOST = 8;
  private static final double SHORTEST = 5;

  /** From this likelihood on a line may sum up wherever it stands. */
  private static final double MAYBE = 0.03;

  /** Where no line is likelier than that, none sums up. */
  private static final double LEAST = 0.05;

  /** From this likelihood on a line is something else. */
  private static final double OTHER = 0.5;

  private static final List<Label> OTHERS = List.of(Label.BYLINE, Label.DATELINE, Label.CREDIT);

  private Summaries() {}

  /** The line that a model chooses on a page, or -1. */
  static int of(Draft draft, Scorer model) {
    List<SummaryView> rivals = rivals(draft);
    if (rivals.isEmpty() || likely(draft, rivals.getFirst().line()) < LEAST) {
      return -1;
    }
    int best = -1;
    double most = 0;
    for (SummaryView rival : rivals) {
      double score = model.score(SummaryFeatures.ALL.vector(rival));
      if (score > most) {
        most = score;
        best = rival.line();
      }
    }
    return best;
  }

  /** The lines to choose from, the likeliest first. */
  static List<SummaryView> rivals(Draft draft) {
    int headline = draft.titles().line();
    int opening = draft.opening();
    return IntStream.range(0, draft.page().size())
        .filter(i -> i != headline && draft.facts(i).count() >= SHORTEST)
        .filter(i -> likely(draft, i) >= MAYBE || (headline >= 0 && i > headline && i <= opening))
        .filter(i -> OTHERS.stream().allMatch(other -> draft.score(other, i) < OTHER))
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -likely(draft, i)))
        .limit(MOST)
        .map(i -> new SummaryView(draft, i))
        .toList();
  }

  private static double likely(Draft draft, int line) {
    return Math.max(draft.score(Label.LEAD, line), draft.score(Label.STANDFIRST, line));
  }
}
