package io.copydesk.metadata.vote;

import io.copydesk.metadata.Candidate;
import io.copydesk.metadata.Field;
import io.copydesk.metadata.claim.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A vote among values that are equal or not. */
final class PlainVote {
  private PlainVote() {}

  /**
   * The field's election.
   *
   * @param reading the value that a claim stands for, or null
   * @param key by which values are equal
   */
  static <T> Field<T> field(
      String name,
      List<Claim> claims,
      Weights weights,
      Function<Claim, @Nullable T> reading,
      Function<T, String> key) {
    Map<String, Double> scores = new HashMap<>();
    var standing = new ArrayList<Candidate<T>>();
    for (Claim claim : claims) {
      T value = reading.apply(claim);
      if (value != null) {
        standing.add(new Candidate<>(value, claim.source(), weights.of(claim)));
        scores.merge(key.apply(value), weights.of(claim), Double::sum);
      }
    }
    List<Candidate<T>> candidates =
        standing.stream()
            .map(c ->
                new Candidate<>(
                    c.value(), c.source(), scores.getOrDefault(key.apply(c.value()), 0.0)))
            .sorted(Comparator.comparingDouble((Candidate<T> c) -> c.weight()).reversed())
            .toList();
    return candidates.isEmpty()
        ? Field.unknown(name)
        : new Field<>(
            name, candidates.getFirst().value(), candidates.getFirst().source(), candidates);
  }
}
