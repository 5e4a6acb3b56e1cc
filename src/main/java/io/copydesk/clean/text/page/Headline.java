package io.copydesk.clean.text.page;

import io.copydesk.clean.text.line.Furniture;
import io.copydesk.clean.text.line.TellingWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the headline: a line of some words at most a screen above the main run of prose, whose own
 * words the prose takes up again.
 */
final class Headline {
  private static final int ABOVE = 60;
  private static final int PROSE_LINES = 15;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 30;

  /** A line that scores less is no headline: the page has none. */
  private static final double LEAST = 0.25;

  private Headline() {}

  /** How much each line looks like the headline; 0 for most. */
  static double[] scores(TextContext page) {
    double[] scores = new double[page.size()];
    if (page.loose().largestEnd() >= 0) {
      int start = page.loose().largestStart();
      Map<String, Double> said = prose(page, start);
      for (int i = Math.max(0, start - ABOVE); i <= Math.min(start + 3, page.size() - 1); i++) {
        scores[i] = score(page, i, start, said);
      }
    }
    return scores;
  }

  /** The line that looks most like it, or -1 if none does. */
  static int find(double[] scores) {
    int best = -1;
    double bestScore = LEAST;
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > bestScore) {
        bestScore = scores[i];
        best = i;
      }
    }
    return best;
  }

  private static double score(TextContext page, int i, int start, Map<String, Double> said) {
    var facts = page.facts(i);
    double words = facts.count();
    if (words < SHORTEST || words > LONGEST || Furniture.is(facts)) {
      return 0;
    }
    double taken = 0;
    Set<String> own = new HashSet<>(facts.words().tokens());
    for (String token : own) {
      taken += said.getOrDefault(token, 0.0);
    }
    double score = 0.3 + taken / (own.size() + 1.0);
    score *= words < 4 ? 0.5 : words > 18 ? 0.6 : 1;
    score *= facts.shape().ends() ? (words > 15 ? 0.2 : 0.45) : 1;
    score *= facts.shape().bars() > 0 ? 0.6 : 1;
    score *= facts.shape().small() ? 0.6 : 1;
    score *= i > start ? 0.4 : 1;
    score *= page.echoes().after(i) > 0.8 && !page.echoes().isRepeated(i) ? 1.1 : 1;
    return score / (1 + 0.03 * Math.abs(start - i));
  }

  /** Words of the prose that follows, each with its weight: rarer and longer words say more. */
  private static Map<String, Double> prose(TextContext page, int start) {
    Map<String, Double> weights = new HashMap<>();
    int seen = 0;
    for (int i = start; i < page.size() && seen < PROSE_LINES; i++) {
      var facts = page.facts(i);
      if (facts.isProse()) {
        seen++;
        for (String token : new HashSet<>(facts.words().tokens())) {
          if (TellingWords.tells(token)) {
            weights.merge(token, 0.5, (a, b) -> Math.min(1, a + b));
          }
        }
      }
    }
    return weights;
  }
}
