package io.copydesk.clean.model;

import java.util.Locale;

/**
 * A feature's part in a judgement.
 *
 * @param feature its name
 * @param value what the passage shows
 * @param weight what it added to the score's logit: above 0 speaks for, below 0 against
 */
public record Signal(String feature, double value, double weight) {
  /** The feature and its value, as in {@code link-share 0.92}. */
  @Override
  public String toString() {
    return value == Math.rint(value)
        ? feature + " " + (long) value
        : String.format(Locale.ROOT, "%s %.2f", feature, value);
  }
}
