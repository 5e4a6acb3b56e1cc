package io.copydesk.metadata.vote;

import io.copydesk.deadline.Deadline;
import io.copydesk.metadata.Candidate;
import io.copydesk.metadata.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A vote among lists: the list with the most weighted agreement with all the others wins. Unions of
 * lists are not made: they collect the mistakes of all.
 *
 * @param <T> what the lists hold
 */
final class ListVote<T> {
  /** A list that stands for election; {@code handicap} is a factor on what it gathers. */
  private record Standing<T>(
      List<T> values, Set<String> keys, String source, double weight, double handicap) {}

  private final List<Standing<T>> standing = new ArrayList<>();

  /** Puts up a list under the keys by which its values are compared. */
  void add(List<T> values, List<String> keys, String source, double weight, double handicap) {
    if (!values.isEmpty() && weight > 0) {
      standing.add(
          new Standing<>(List.copyOf(values), new HashSet<>(keys), source, weight, handicap));
    }
  }

  /** The field with the winning list. */
  Field<List<T>> field(String name) {
    var candidates = new ArrayList<Candidate<List<T>>>();
    for (Standing<T> one : standing) {
      candidates.add(new Candidate<>(one.values, one.source, score(one)));
    }
    return candidates.stream()
        .filter(candidate -> candidate.weight() > 0)
        .max(Comparator.comparingDouble(Candidate::weight))
        .map(winner -> new Field<>(name, winner.value(), winner.source(), candidates))
        .orElseGet(() -> Field.unknown(name));
  }

  /**
   * The weighted agreement of all sources with a list; of each source only its best word counts.
   */
  private double score(Standing<T> list) {
    Map<String, Double> bySource = new HashMap<>();
    for (Standing<T> other : standing) {
      Deadline.check();
      double agreement = f1(list.keys, other.keys);
      if (agreement > 0) {
        bySource.merge(other.source, agreement * other.weight, Math::max);
      }
    }
    return list.handicap * bySource.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double f1(Set<String> a, Set<String> b) {
    long shared = a.stream().filter(b::contains).count();
    return 2.0 * shared / (a.size() + b.size());
  }
}
