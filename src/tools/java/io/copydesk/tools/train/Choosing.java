package io.copydesk.tools.train;

import io.copydesk.clean.model.LinearModel;
import java.util.Arrays;
import java.util.List;

/**
 * Learns to choose: a weight for each feature, such that of the odds of all candidates of a page
 * those of the right ones have as large a share as can be (a conditional logit). The same questions
 * give the same weights.
 */
final class Choosing {
  private static final int STEPS = 500;
  private static final double RATE = 0.5;

  /** What large weights cost (L2), a question counting one on average. */
  private static final double COST = 10;

  /**
   * A page's candidates.
   *
   * @param candidates a vector for each
   * @param right which of them are right, one at least
   * @param weight how much the page counts
   */
  @SuppressWarnings("ArrayRecordComponent") // questions are never compared
  record Question(List<float[]> candidates, boolean[] right, double weight) {}

  private final int width;
  private final double[] spread;

  private Choosing(int width, List<Question> questions) {
    this.width = width;
    spread = spread(width, questions);
  }

  /** Learns from questions; from none it learns nothing. */
  static LinearModel fit(List<String> features, List<Question> questions) {
    var choosing = new Choosing(features.size(), questions);
    return new LinearModel(questions.size() + " pages", features, choosing.weights(questions));
  }

  /** The standard deviation of each feature over all candidates; 1 where it never differs. */
  private static double[] spread(int width, List<Question> questions) {
    double[] sum = new double[width];
    double[] squares = new double[width];
    int size = 0;
    for (Question question : questions) {
      for (float[] candidate : question.candidates()) {
        size++;
        for (int i = 0; i < width; i++) {
          sum[i] += candidate[i];
          squares[i] += (double) candidate[i] * candidate[i];
        }
      }
    }
    double[] spread = new double[width];
    for (int i = 0; i < width; i++) {
      double mean = sum[i] / Math.max(1, size);
      double variance = squares[i] / Math.max(1, size) - mean * mean;
      spread[i] = variance > 1e-9 ? Math.sqrt(variance) : 1;
    }
    return spread;
  }

  private float[] weights(List<Question> questions) {
    double all = questions.stream().mapToDouble(Question::weight).sum();
    double[] weights = new double[width];
    for (int step = 0; step < STEPS && all > 0; step++) {
      double[] gradient = new double[width];
      for (Question question : questions) {
        add(question, weights, gradient);
      }
      for (int i = 0; i < width; i++) {
        weights[i] += RATE * (gradient[i] - COST * weights[i]) / all;
      }
    }
    float[] own = new float[width];
    for (int i = 0; i < width; i++) {
      own[i] = (float) (weights[i] / spread[i]);
    }
    return own;
  }

  /** Adds how the share of the right candidates grows with each weight. */
  private void add(Question question, double[] weights, double[] gradient) {
    int size = question.candidates().size();
    double[] sums = new double[size];
    for (int c = 0; c < size; c++) {
      for (int i = 0; i < width; i++) {
        sums[c] += weights[i] * question.candidates().get(c)[i] / spread[i];
      }
    }
    double top = Arrays.stream(sums).max().orElse(0);
    double all = 0;
    double right = 0;
    for (int c = 0; c < size; c++) {
      sums[c] = Math.exp(sums[c] - top);
      all += sums[c];
      right += question.right()[c] ? sums[c] : 0;
    }
    for (int c = 0; c < size; c++) {
      double pull = (question.right()[c] ? sums[c] / right : 0) - sums[c] / all;
      for (int i = 0; i < width; i++) {
        gradient[i] += question.weight() * pull * question.candidates().get(c)[i] / spread[i];
      }
    }
  }
}
