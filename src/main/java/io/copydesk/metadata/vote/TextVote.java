package io.copydesk.metadata.vote;

import io.copydesk.metadata.Candidate;
import io.copydesk.metadata.Field;
import io.copydesk.metadata.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A vote among texts: what agrees adds up, what contains the other counts by half. */
final class TextVote {
  /** Texts with this F1 of words or more say the same. */
  static final double SAME = .8;

  /**
   * A text that stands for election.
   *
   * @param text the text
   * @param words its words
   * @param source who says it
   * @param weight what its word weighs for every text it agrees with
   * @param handicap a factor on what the text itself gathers
   */
  record Standing(String text, Words words, String source, double weight, double handicap) {}

  private final List<Standing> standing = new ArrayList<>();

  void add(String text, String source, double weight, double handicap) {
    var words = Words.of(text);
    if (!words.isEmpty() && weight > 0) {
      standing.add(new Standing(text, words, source, weight, handicap));
    }
  }

  List<Standing> standing() {
    return standing;
  }

  /**
   * The candidates with what they gathered, the strongest first; of equals the one whose source
   * weighs most.
   */
  List<Candidate<String>> ranking() {
    record Scored(Standing one, double score) {}
    return standing.stream()
        .map(one -> new Scored(one, score(one)))
        .sorted(
            Comparator.comparingDouble(Scored::score)
                .thenComparingDouble(scored -> scored.one.weight)
                .reversed())
        .map(scored -> new Candidate<>(scored.one.text, scored.one.source, scored.score))
        .toList();
  }

  Field<String> field(String name) {
    var ranking = ranking();
    return ranking.isEmpty()
        ? Field.unknown(name)
        : new Field<>(name, ranking.getFirst().value(), ranking.getFirst().source(), ranking);
  }

  private double score(Standing one) {
    Map<String, Double> bySource = new HashMap<>();
    for (Standing other : standing) {
      double agreement = one.words.likeness(other.words);
      if (agreement < SAME) {
        boolean contained =
            Math.max(one.words.inside(other.words), other.words.inside(one.words)) >= .9;
        agreement = contained ? agreement * .5 : 0;
      }
      if (agreement > 0) {
        bySource.merge(other.source, agreement * other.weight, Math::max);
      }
    }
    return one.handicap * bySource.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
