package io.copydesk.metadata.vote;

import io.copydesk.metadata.claim.Claim;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much each source's word weighs for one field. Immutable. */
final class Weights {
  private final Map<String, Double> bySource = new LinkedHashMap<>();
  private final double others;

  private Weights(double others) {
    this.others = others;
  }

  /**
   * Weights from pairs of a source id and its weight.
   *
   * @param others what a source weighs that is not among the pairs
   */
  static Weights of(double others, Object... pairs) {
    var weights = new Weights(others);
    for (int i = 0; i < pairs.length; i += 2) {
      weights.bySource.put((String) pairs[i], ((Number) pairs[i + 1]).doubleValue());
    }
    return weights;
  }

  /** What a source weighs in full trust. */
  double of(String source) {
    return bySource.getOrDefault(source, others);
  }

  /** What a claim weighs where it stands. */
  double of(Claim claim) {
    return of(claim.source()) * claim.trust();
  }
}
