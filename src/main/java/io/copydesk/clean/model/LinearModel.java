package io.copydesk.clean.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A weight for each feature: the logistic function of what they add up to. Immutable, thread-safe.
 *
 * <p>A file of weights is text: a line with {@code #} and a note on the training, then a line for
 * each feature, its name, a blank and its weight.
 */
public final class LinearModel implements Scorer {
  private final String note;
  private final List<String> features;
  private final float[] weights;

  /**
   * A model of a weight for each of {@code features}.
   *
   * @throws IllegalArgumentException if there are not as many weights
   */
  public LinearModel(String note, List<String> features, float[] weights) {
    if (weights.length != features.size()) {
      throw new IllegalArgumentException(
          weights.length + " weights for " + features.size() + " features");
    }
    this.note = note;
    this.features = List.copyOf(features);
    this.weights = weights.clone();
  }

  /** A model that has learned nothing and says the same of everything. */
  public static LinearModel untaught(List<String> features) {
    return new LinearModel("nothing", features, new float[features.size()]);
  }

  /**
   * The model in a resource beside {@code owner}.
   *
   * @throws IllegalStateException if the resource is missing, or is no model over {@code features}
   */
  public static LinearModel resource(Class<?> owner, String name, List<String> features) {
    return ModelResource.read(owner, name, features, LinearModel::read);
  }

  /**
   * Reads a file of weights.
   *
   * @throws IOException if it is none
   */
  public static LinearModel read(InputStream in) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    String note = lines.readLine();
    if (note == null || !note.startsWith("# ")) {
      throw new IOException("This is no file of weights.");
    }
    var features = new ArrayList<String>();
    var weights = new ArrayList<Float>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int blank = line.indexOf(' ');
      try {
        weights.add(Float.parseFloat(line.substring(blank + 1)));
        features.add(line.substring(0, Math.max(0, blank)));
      } catch (NumberFormatException e) {
        throw new IOException("This is no weight: " + line, e);
      }
    }
    float[] array = new float[weights.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = weights.get(i);
    }
    return new LinearModel(note.substring(2), features, array);
  }

  /** What it was trained on. */
  public String note() {
    return note;
  }

  /** The weight of each feature. */
  public float[] weights() {
    return weights.clone();
  }

  @Override
  public List<String> features() {
    return features;
  }

  @Override
  public double score(float[] vector) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * vector[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  @Override
  public List<Signal> weightiest(float[] vector, int most) {
    double side = score(vector) < 0.5 ? -1 : 1;
    return IntStream.range(0, weights.length)
        .mapToObj(i -> new Signal(features.get(i), vector[i], weights[i] * vector[i]))
        .filter(signal -> signal.weight() * side > 0)
        .sorted(Comparator.comparingDouble(signal -> -side * signal.weight()))
        .limit(most)
        .toList();
  }

  @Override
  public String toString() {
    return List.of(features.size() + " weights", note).toString();
  }
}
