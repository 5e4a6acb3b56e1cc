package io.copydesk.tools.train;

import java.util.Arrays;

/** What a model learns from: vectors of features, each with the answer and how much it counts. */
final class Rows {
  private final int width;
  private float[] data = new float[0];
  private float[] labels = new float[64];
  private float[] weights = new float[64];
  private int size;

  /** No rows yet, of {@code width} features each. */
  Rows(int width) {
    this.width = width;
  }

  /**
   * Adds a row.
   *
   * @param label from 0 to 1, what a scorer should say
   * @param weight how much the row counts; a row that counts nothing is left out
   */
  void add(float[] vector, double label, double weight) {
    if (vector.length != width) {
      throw new IllegalArgumentException(vector.length + " features instead of " + width);
    }
    if (weight <= 0) {
      return;
    }
    int from = size * width;
    if (from + width > data.length) {
      data = Arrays.copyOf(data, Math.max(2 * data.length, from + width));
    }
    if (size == labels.length) {
      labels = Arrays.copyOf(labels, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
    }
    System.arraycopy(vector, 0, data, from, width);
    labels[size] = (float) label;
    weights[size] = (float) weight;
    size++;
  }

  /** Adds all rows of others. */
  void addAll(Rows others) {
    for (int i = 0; i < others.size; i++) {
      float[] vector = Arrays.copyOfRange(others.data, i * width, (i + 1) * width);
      add(vector, others.labels[i], others.weights[i]);
    }
  }

  int size() {
    return size;
  }

  int width() {
    return width;
  }

  /** The vectors, one behind the other. */
  float[] data() {
    return Arrays.copyOf(data, size * width);
  }

  float[] labels() {
    return Arrays.copyOf(labels, size);
  }

  float[] weights() {
    return Arrays.copyOf(weights, size);
  }
}
