package io.copydesk.clean.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The features of a kind of passage, in a fixed order. Immutable.
 *
 * @param features the features; no name stands twice
 * @param <P> a passage in its context
 */
public record FeatureSet<P>(List<Feature<P>> features) {
  public FeatureSet {
    features = List.copyOf(features);
    var names = new HashSet<String>();
    for (Feature<P> feature : features) {
      if (!names.add(feature.name())) {
        throw new IllegalArgumentException("Two features are called " + feature.name());
      }
    }
  }

  /** The features of some groups, in the order of these. */
  @SafeVarargs
  public static <P> FeatureSet<P> of(List<Feature<P>>... groups) {
    var all = new ArrayList<Feature<P>>();
    for (List<Feature<P>> group : groups) {
      all.addAll(group);
    }
    return new FeatureSet<>(all);
  }

  /** The features' names, in the order of {@link #vector}. */
  public List<String> names() {
    return features.stream().map(Feature::name).toList();
  }

  /** What a passage shows. */
  public float[] vector(P passage) {
    float[] vector = new float[features.size()];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) features.get(i).value().applyAsDouble(passage);
    }
    return vector;
  }
}
