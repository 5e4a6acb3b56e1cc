package io.copydesk.clean.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads a model that ships with Copydesk. */
final class ModelResource {
  private ModelResource() {}

  /** Reads one kind of model. */
  @FunctionalInterface
  interface Reader<M extends Scorer> {
    M read(InputStream in) throws IOException;
  }

  /**
   * The model in a resource beside {@code owner}.
   *
   * @throws IllegalStateException if the resource is missing, or is no model over {@code features}
   */
  static <M extends Scorer> M read(
      Class<?> owner, String name, List<String> features, Reader<M> reader) {
    try (var in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The model " + name + " is missing.");
      }
      M model = reader.read(in);
      if (!model.features().equals(features)) {
        throw new IllegalStateException(
            "The model " + name + " was trained on other features: train it anew.");
      }
      return model;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
