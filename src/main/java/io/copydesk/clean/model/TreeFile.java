package io.copydesk.clean.model;

import io.copydesk.clean.model.TreeModel.Tree;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Trees in a file, in columns, so that gzip finds like beside like: a quarter smaller than node by
 * node.
 *
 * <p>Gzip is around, and inside, in the byte order of {@link DataInputStream}: {@link #MAGIC} as an
 * int; {@link #VERSION} as a short; a note on the training in UTF-8, its length in bytes in front
 * as a short; the number of features as a short, and of each its name, the number of its thresholds
 * as a short, and these as floats, rising; the number of trees as a short. Then come the nodes of
 * all trees in a row, parents before children and left before right, in columns: of every node
 * whether it is a split, a boolean, with which a tree ends when no split lacks a child; the splits'
 * features; the places of their thresholds among those of the feature; the splits' means; the
 * leaves' means. All but the first are columns of shorts: the high bytes of all, then the low
 * bytes.
 */
public final class TreeFile {
  /** "CDTM" */
  public static final int MAGIC = 0x4344544d;

  /** The version of the format. */
  public static final short VERSION = 2;

  private TreeFile() {}

  /**
   * Reads a file of trees.
   *
   * @throws IOException if it is none, or of another version
   */
  public static TreeModel read(InputStream in) throws IOException {
    byte[] bytes = new GZIPInputStream(in).readAllBytes();
    var data = ByteBuffer.wrap(bytes);
    try {
      if (data.getInt() != MAGIC || data.getShort() != VERSION) {
        throw new IOException("This is no model of version " + VERSION + ".");
      }
      String note = text(bytes, data);
      var features = new ArrayList<String>();
      float[][] thresholds = new float[data.getShort()][];
      for (int i = 0; i < thresholds.length; i++) {
        features.add(text(bytes, data));
        thresholds[i] = new float[data.getShort()];
        data.asFloatBuffer().get(thresholds[i]);
        data.position(data.position() + thresholds[i].length * Float.BYTES);
      }
      var trees = new ArrayList<Tree>();
      for (int left = data.getShort(); left > 0; left--) {
        trees.add(shape(bytes, data));
      }
      fill(trees, thresholds, data);
      return new TreeModel(note, features, trees);
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("The model breaks off.", e);
    }
  }

  private static String text(byte[] bytes, ByteBuffer data) {
    int length = Short.toUnsignedInt(data.getShort());
    int start = data.position();
    data.position(start + length);
    return new String(bytes, start, length, StandardCharsets.UTF_8);
  }

  /** A tree that has its leaves and the ways right, and nothing else yet. */
  private static Tree shape(byte[] splits, ByteBuffer data) {
    // Models are read when nothing is compiled yet: arrays are far quicker then than calls.
    int start = data.position();
    int size = 0;
    for (int lacking = 1; lacking > 0; size++) {
      lacking += splits[start + size] == 0 ? -1 : 1;
    }
    data.position(start + size);
    short[] feature = new short[size];
    short[] right = new short[size];
    int[] end = new int[size]; // of what hangs below a node
    for (int node = size - 1; node >= 0; node--) {
      if (splits[start + node] != 0) {
        right[node] = (short) end[node + 1];
        end[node] = end[end[node + 1]];
      } else {
        feature[node] = TreeModel.LEAF;
        end[node] = node + 1;
      }
    }
    return new Tree(feature, new short[size], new float[size], right);
  }

  private static void fill(List<Tree> trees, float[][] thresholds, ByteBuffer data) {
    int leaves = 0;
    int splits = 0;
    for (Tree tree : trees) {
      int nodes = tree.feature().length;
      leaves += (nodes + 1) / 2;
      splits += nodes / 2;
    }
    short[] features = column(splits, data);
    short[] places = column(splits, data);
    short[] splitMeans = column(splits, data);
    short[] leafMeans = column(leaves, data);
    int split = 0;
    int leaf = 0;
    for (Tree tree : trees) {
      short[] feature = tree.feature();
      short[] mean = tree.mean();
      float[] threshold = tree.threshold();
      for (int node = 0; node < feature.length; node++) {
        if (feature[node] == TreeModel.LEAF) {
          mean[node] = leafMeans[leaf++];
        } else {
          feature[node] = features[split];
          threshold[node] = thresholds[features[split]][places[split]];
          mean[node] = splitMeans[split++];
        }
      }
    }
  }

  private static short[] column(int size, ByteBuffer data) {
    byte[] high = new byte[size];
    byte[] low = new byte[size];
    data.get(high);
    data.get(low);
    short[] column = new short[size];
    for (int i = 0; i < size; i++) {
      column[i] = (short) ((high[i] << 8) | (low[i] & 0xff));
    }
    return column;
  }
}
