package io.copydesk.tools.train;

import io.copydesk.clean.model.LinearModel;
import io.copydesk.clean.model.Scorer;
import io.copydesk.clean.model.TreeFile;
import io.copydesk.clean.model.TreeModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** Writes the files that {@link TreeFile#read} and {@link LinearModel#read} read. */
final class ModelFile {
  private ModelFile() {}

  /** Writes a model; folders that are missing are made. The same model gives the same bytes. */
  static void write(Scorer model, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    switch (model) {
      case TreeModel trees -> write(trees, file);
      case LinearModel weights -> write(weights, file);
      default -> throw new IllegalArgumentException("There is no file for " + model);
    }
  }

  private static void write(LinearModel model, Path file) throws IOException {
    var lines = new ArrayList<String>();
    lines.add("# " + model.note());
    float[] weights = model.weights();
    for (int i = 0; i < weights.length; i++) {
      lines.add(model.features().get(i) + " " + weights[i]);
    }
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private static void write(TreeModel model, Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      TreeWriter.write(model, out);
    }
  }
}
