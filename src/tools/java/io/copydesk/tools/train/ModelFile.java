package io.copydesk.tools.train;

import io.copydesk.clean.model.LinearModel;
import io.copydesk.clean.model.Scorer;
import io.copydesk.clean.model.TreeModel;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.GZIPOutputStream;

/** Writes the files that {@link TreeModel#read} and {@link LinearModel#read} read. */
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
    try (var out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
      out.writeInt(TreeModel.MAGIC);
      out.writeShort(TreeModel.VERSION);
      out.writeUTF(model.note());
      out.writeShort(model.features().size());
      for (String feature : model.features()) {
        out.writeUTF(feature);
      }
      out.writeShort(model.trees().size());
      for (TreeModel.Tree tree : model.trees()) {
        write(tree, out);
      }
    }
  }

  private static void write(TreeModel.Tree tree, DataOutputStream out) throws IOException {
    out.writeShort(tree.feature().length);
    for (int node = 0; node < tree.feature().length; node++) {
      out.writeShort(tree.feature()[node]);
      out.writeShort(tree.mean()[node]);
      if (tree.feature()[node] != TreeModel.LEAF) {
        out.writeFloat(tree.threshold()[node]);
        out.writeShort(tree.right()[node]);
      }
    }
  }
}
