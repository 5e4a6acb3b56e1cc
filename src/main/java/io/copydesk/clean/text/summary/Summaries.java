package io.copydesk.clean.text.summary;

import io.copydesk.clean.model.Scorer;
import io.copydesk.clean.text.guard.Judged;
import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.parse.passage.Label;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses the line that says what the article's description would, among those that may: a
 * standfirst above the text, or the paragraph that it opens with.
 */
public final class Summaries {
  private static final int MOST = 8;
  private static final double SHORTEST = 5;

  /**
   * A line of more sentences and of more than this share of the text is no part that sums it up.
   */
  private static final int SENTENCES = 5;

  private static final double WHOLE = 0.5;

  /** From this likelihood on a line may sum up wherever it stands. */
  private static final double MAYBE = 0.03;

  /** Where no line is likelier than that, none sums up. */
  private static final double LEAST = 0.05;

  /** From this likelihood on a line is something else. */
  private static final double OTHER = 0.5;

  private static final List<Label> OTHERS = List.of(Label.BYLINE, Label.DATELINE, Label.CREDIT);

  private Summaries() {}

  /**
   * The line that a model chooses on a page, or -1.
   *
   * @param headline the line that is the headline, or -1
   */
  public static int of(Judged judged, int headline, Scorer model) {
    List<SummaryView> rivals = rivals(judged, headline);
    if (rivals.isEmpty() || likely(judged, rivals.getFirst().line()) < LEAST) {
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

  /**
   * The lines to choose from, the likeliest first; unmodifiable.
   *
   * @param headline the line that is the headline, or -1
   */
  public static List<SummaryView> rivals(Judged judged, int headline) {
    int opening = judged.opening();
    double words = words(judged);
    return IntStream.range(0, judged.page().size())
        .filter(i -> i != headline && judged.facts(i).count() >= SHORTEST)
        .filter(i -> likely(judged, i) >= MAYBE || (headline >= 0 && i > headline && i <= opening))
        .filter(i -> !isWhole(judged.facts(i), words))
        .filter(i -> OTHERS.stream().allMatch(other -> judged.score(other, i) < OTHER))
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -likely(judged, i)))
        .limit(MOST)
        .map(i -> new SummaryView(judged, headline, i))
        .toList();
  }

  /** Whether a line is the whole text, as where all line ends were lost. */
  private static boolean isWhole(LineFacts facts, double words) {
    return facts.shape().sentences() > SENTENCES && facts.count() > WHOLE * words;
  }

  private static double words(Judged judged) {
    return IntStream.range(0, judged.page().size())
        .filter(i -> judged.score(i) >= Judged.BODY)
        .mapToDouble(i -> judged.facts(i).count())
        .sum();
  }

  private static double likely(Judged judged, int line) {
    return Math.max(judged.score(Label.LEAD, line), judged.score(Label.STANDFIRST, line));
  }
}
