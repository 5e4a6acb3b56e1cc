package io.copydesk.tools.train;

import io.copydesk.clean.model.TreeFile;
import io.copydesk.clean.model.TreeModel;
import io.copydesk.clean.model.TreeModel.Tree;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/** Writes what {@link TreeFile} reads. */
final class TreeWriter {
  private TreeWriter() {}

  /** Writes a file of trees, and closes it. The same model gives the same bytes. */
  static void write(TreeModel model, OutputStream file) throws IOException {
    try (var out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file)))) {
      out.writeInt(TreeFile.MAGIC);
      out.writeShort(TreeFile.VERSION);
      out.writeUTF(model.note());
      float[][] thresholds = thresholds(model);
      out.writeShort(thresholds.length);
      for (int i = 0; i < thresholds.length; i++) {
        out.writeUTF(model.features().get(i));
        out.writeShort(thresholds[i].length);
        for (float threshold : thresholds[i]) {
          out.writeFloat(threshold);
        }
      }
      out.writeShort(model.trees().size());
      columns(model.trees(), thresholds, out);
    }
  }

  /** The thresholds of each feature in all trees, rising. */
  private static float[][] thresholds(TreeModel model) {
    var sets = new ArrayList<TreeSet<Float>>();
    model.features().forEach(_ -> sets.add(new TreeSet<>()));
    for (Tree tree : model.trees()) {
      for (int node = 0; node < tree.feature().length; node++) {
        if (tree.feature()[node] != TreeModel.LEAF) {
          sets.get(tree.feature()[node]).add(tree.threshold()[node]);
        }
      }
    }
    float[][] thresholds = new float[sets.size()][];
    for (int i = 0; i < thresholds.length; i++) {
      thresholds[i] = new float[sets.get(i).size()];
      int at = 0;
      for (float threshold : sets.get(i)) {
        thresholds[i][at++] = threshold;
      }
    }
    return thresholds;
  }

  private static void columns(List<Tree> trees, float[][] thresholds, DataOutputStream out)
      throws IOException {
    var features = new ArrayList<Short>();
    var places = new ArrayList<Short>();
    var splitMeans = new ArrayList<Short>();
    var leafMeans = new ArrayList<Short>();
    for (Tree tree : trees) {
      for (int node = 0; node < tree.feature().length; node++) {
        short feature = tree.feature()[node];
        boolean split = feature != TreeModel.LEAF;
        out.writeBoolean(split);
        (split ? splitMeans : leafMeans).add(tree.mean()[node]);
        if (split) {
          features.add(feature);
          float threshold = tree.threshold()[node];
          places.add((short) Arrays.binarySearch(thresholds[feature], threshold));
        }
      }
    }
    for (var column : List.of(features, places, splitMeans, leafMeans)) {
      for (short value : column) {
        out.writeByte(value >> 8);
      }
      for (short value : column) {
        out.writeByte(value);
      }
    }
  }
}
