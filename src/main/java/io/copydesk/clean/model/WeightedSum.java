package io.copydesk.clean.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A scorer with a weight for each feature: the logistic function of their sum. Immutable. */
public final class WeightedSum implements Scorer {
  private final List<String> features;
  private final float[] weights;
  private final double bias;

  /**
   * A scorer over {@code features}.
   *
   * @param bias the logit of a passage that shows nothing
   * @param weights what a unit of a feature adds to the logit; features not named weigh nothing
   * @throws IllegalArgumentException if a weight names no feature
   */
  public WeightedSum(List<String> features, double bias, Map<String, Double> weights) {
    this.features = List.copyOf(features);
    this.bias = bias;
    this.weights = new float[features.size()];
    weights.forEach((name, weight) -> {
      int i = this.features.indexOf(name);
      if (i < 0) {
        throw new IllegalArgumentException("No feature is called " + name);
      }
      this.weights[i] = weight.floatValue();
    });
  }

  @Override
  public List<String> features() {
    return features;
  }

  @Override
  public double score(float[] vector) {
    double logit = bias;
    for (int i = 0; i < weights.length; i++) {
      logit += (double) weights[i] * vector[i];
    }
    return 1 / (1 + Math.exp(-logit));
  }

  @Override
  public List<Signal> weightiest(float[] vector, int most) {
    double side = score(vector) < 0.5 ? -1 : 1;
    var signals = new ArrayList<Signal>();
    for (int i = 0; i < weights.length; i++) {
      double part = (double) weights[i] * vector[i];
      if (part * side > 0) {
        signals.add(new Signal(features.get(i), vector[i], part));
      }
    }
    signals.sort(Comparator.comparingDouble(signal -> -Math.abs(signal.weight())));
    return List.copyOf(signals.subList(0, Math.min(most, signals.size())));
  }
}
