package io.copydesk.clean.model;

import java.util.List;

/** Judges a passage by its features. Deterministic and thread-safe. */
public interface Scorer {
  /** The names of the features it wants, in the order of the vectors. */
  List<String> features();

  /** The probability, from 0 to 1, that the passage is what the scorer looks for. */
  double score(float[] vector);

  /**
   * The features that speak loudest for the judgement, the weightiest first: those that pull
   * towards it, none that pull the other way.
   *
   * @param most how many at most
   */
  List<Signal> weightiest(float[] vector, int most);
}
