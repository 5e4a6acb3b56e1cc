package io.copydesk.tools.train;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.parse.passage.Block;
import io.copydesk.tools.corpus.Figures;
import io.copydesk.tools.corpus.Tokens;
import io.copydesk.tools.corpus.Truth;
import java.util.Arrays;
import java.util.List;

/**
 * What the truth says of each block of a page and how much a model should heed it. A page weighs
 * the same whatever its length, and long blocks weigh more, if not in proportion.
 */
final class BlockTruth {
  /** Captions, bylines and the like are known there, and bodies are checked with more care. */
  private static final int SMALL_CORPUS = 200;

  private static final double CAREFUL = 3;
  private static final double STANDFIRST = .6;

  /** Of blocks far from any prose, one in so many is learned from, weighing as much as all. */
  private static final int THIN = 5;

  /** Blocks that passages name, from which on a page weighs in full. */
  private static final double NAMED = 6;

  private final double[] labels;
  private final double[] weights;

  private BlockTruth(int size) {
    labels = new double[size];
    weights = new double[size];
  }

  /**
   * Lays a page beside its truth.
   *
   * @param alike pages of the same corpus
   */
  static BlockTruth of(Survey survey, Truth truth, long alike) {
    var taught = new BlockTruth(survey.size());
    String body = truth.body();
    if (body != null) {
      taught.whole(survey, truth, body, alike < SMALL_CORPUS ? CAREFUL : 1);
    } else if (truth.article()) {
      taught.passages(survey, truth);
    }
    return taught;
  }

  double label(int block) {
    return labels[block];
  }

  /** 0 where nothing is to be learned. */
  double weight(int block) {
    return weights[block];
  }

  private void whole(Survey survey, Truth truth, String body, double weight) {
    List<String> texts = survey.blocks.stream().map(Block::text).toList();
    boolean[] found = Alignment.of(texts, body);
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      labels[i] = found[i] ? 1 : 0;
      weights[i] = importance(survey, i);
      sum += weights[i];
    }
    for (int i = 0; i < labels.length; i++) {
      // The measure forgives a standfirst, kept or not.
      boolean standfirst =
          truth.description() != null
              && Figures.inside(texts.get(i), truth.description()) > STANDFIRST;
      weights[i] *= standfirst ? 0 : weight / sum;
      if (labels[i] == 0 && isFar(survey, i)) {
        weights[i] *= i % THIN == 0 ? THIN : 0;
      }
    }
  }

  /** Passages name some blocks; nothing is known of the others. */
  private void passages(Survey survey, Truth truth) {
    Arrays.setAll(labels, _ -> -1);
    String[] folded = new String[labels.length];
    Arrays.setAll(folded, i -> Tokens.fold(survey.blocks.get(i).text()));
    truth.with().forEach(passage -> name(folded, Tokens.fold(passage), 1));
    truth.without().forEach(passage -> name(folded, Tokens.fold(passage), 0));
    double sum = 0;
    double named = 0;
    for (int i = 0; i < labels.length; i++) {
      weights[i] = labels[i] < 0 ? 0 : importance(survey, i);
      named += labels[i] < 0 ? 0 : 1;
      sum += weights[i];
    }
    for (int i = 0; i < labels.length && sum > 0; i++) {
      weights[i] *= Math.min(1, named / NAMED) / sum;
    }
  }

  private void name(String[] folded, String passage, int label) {
    for (int i = 0; i < folded.length && !passage.isEmpty(); i++) {
      boolean part = folded[i].length() > 15 && passage.contains(folded[i]);
      if (part || folded[i].contains(passage)) {
        labels[i] = label;
      }
    }
  }

  private static double importance(Survey survey, int block) {
    return Math.pow(Math.min(survey.shapes[block].words(), 200) + 3, .7);
  }

  private static boolean isFar(Survey survey, int block) {
    return survey.prose(block - 3, block + 4) == 0;
  }
}
