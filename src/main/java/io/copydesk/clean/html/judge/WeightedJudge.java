package io.copydesk.clean.html.judge;

import io.copydesk.clean.html.feature.FeatureRow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Adds up weighted terms; the weights stand in a table that can be read. Immutable. */
public final class WeightedJudge implements BlockJudge {
  private static final int REASONS = 3;

  private record Weighted(Terms.Term term, double weight) {
    double of(FeatureRow row) {
      return weight * term.value().applyAsDouble(row);
    }
  }

  private final double bias;
  private final List<Weighted> terms;

  private WeightedJudge(double bias, List<Weighted> terms) {
    this.bias = bias;
    this.terms = List.copyOf(terms);
  }

  /** The judge with the weights that Copydesk ships. */
  public static WeightedJudge shipped() {
    double bias = 0;
    var terms = new ArrayList<Weighted>();
    try (var in = Objects.requireNonNull(WeightedJudge.class.getResourceAsStream("weights.txt"));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        int gap = line.lastIndexOf(' ');
        double weight = Double.parseDouble(line.substring(gap + 1));
        String name = line.substring(0, gap).strip();
        if (name.equals("bias")) {
          bias = weight;
        } else {
          terms.add(new Weighted(Terms.of(name), weight));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WeightedJudge(bias, terms);
  }

  @Override
  public double probability(FeatureRow row) {
    double sum = bias;
    for (Weighted term : terms) {
      sum += term.of(row);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  @Override
  public List<String> reasonsAgainst(FeatureRow row) {
    return terms.stream()
        .filter(term -> term.of(row) < 0)
        .sorted(Comparator.comparingDouble(term -> term.of(row)))
        .limit(REASONS)
        .map(term -> words(term.term(), row))
        .toList();
  }

  private static String words(Terms.Term term, FeatureRow row) {
    double value = term.value().applyAsDouble(row);
    return value == 1 || !term.isShare()
        ? term.words()
        : String.format(Locale.ROOT, "%s %.2f", term.words(), value);
  }
}
