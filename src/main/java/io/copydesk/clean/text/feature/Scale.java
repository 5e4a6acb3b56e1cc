package io.copydesk.clean.text.feature;

/**
 * Counts and likelihoods as features. Counts stand on a log scale that ends where most pages still
 * are. Beyond it a longer text looks like a long one: trees never see a value that no page they
 * learned from had, and a text of ten thousand lines is judged like one of a hundred.
 */
public final class Scale {
  private static final double MOST_LINES = 50;
  private static final double MOST_WORDS = 600;
  private static final double FEW = 12;

  /** What keeps a logit finite. */
  private static final double LITTLE = 0.003;

  private Scale() {}

  /** A distance in lines; 0 if it is below. */
  public static double lines(double lines) {
    return log(lines, MOST_LINES);
  }

  /** A distance in lines in either direction, below 0 for lines above. */
  static double way(double lines) {
    return Math.signum(lines) * lines(Math.abs(lines));
  }

  /** A number of words. */
  public static double words(double words) {
    return log(words, MOST_WORDS);
  }

  /** A number of lines of which a dozen are many. */
  static double few(double lines) {
    return log(lines, FEW);
  }

  /** A likelihood from 0 to 1 as a logit. */
  public static double logit(double likely) {
    return Math.log((likely + LITTLE) / (1 - likely + LITTLE));
  }

  private static double log(double value, double most) {
    return Math.log1p(Math.clamp(value, 0, most));
  }
}
