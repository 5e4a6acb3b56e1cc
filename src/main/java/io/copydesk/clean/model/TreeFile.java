package io.copydesk.clean.model;

import io.copydesk.clean.model.TreeModel.Tree;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Trees in a file, in columns, so that gzip finds like beside like: a quarter smaller than node by
 * node.
 *
 * <p>Gzip is around, and inside, in the byte order of {@link DataInputStream}: {@link #MAGIC} as an
 * int; {@link #VERSION} as a short; a note on the training in modified UTF-8; the number of
 * features as a short, and of each its name, the number of its thresholds as a short, and these as
 * floats, rising; the number of trees as a short. Then come the nodes of all trees in a row,
 * parents before children and left before right, in columns: of every node whether it is a split, a
 * boolean, with which a tree ends when no split lacks a child; the splits' features; the places of
 * their thresholds among those of the feature; the splits' means; the leaves' means. All but the
 * first are columns of shorts: the high bytes of all, then the low bytes.
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
    var data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)));
    if (data.readInt() != MAGIC || data.readShort() != VERSION) {
      throw new IOException("This is no model of version " + VERSION + ".");
    }
    String note = data.readUTF();
    var features = new ArrayList<String>();
    float[][] thresholds = new float[data.readShort()][];
    for (int i = 0; i < thresholds.length; i++) {
      features.add(data.readUTF());
      thresholds[i] = new float[data.readShort()];
      for (int j = 0; j < thresholds[i].length; j++) {
        thresholds[i][j] = data.readFloat();
      }
    }
    var trees = new ArrayList<Tree>();
    for (int left = data.readShort(); left > 0; left--) {
      trees.add(shape(data));
    }
    fill(trees, thresholds, data);
    return new TreeModel(note, features, trees);
  }

  /** A tree that has its leaves and the ways right, and nothing else yet. */
  private static Tree shape(DataInputStream data) throws IOException {
    var splits = new BitSet();
    int size = 0;
    for (int lacking = 1; lacking > 0; size++) {
      splits.set(size, data.readBoolean());
      lacking += splits.get(size) ? 1 : -1;
    }
    var tree = new Tree(new short[size], new short[size], new float[size], new short[size]);
    int[] end = new int[size]; // of what hangs below a node
    for (int node = size - 1; node >= 0; node--) {
      if (splits.get(node)) {
        tree.right()[node] = (short) end[node + 1];
        end[node] = end[end[node + 1]];
      } else {
        tree.feature()[node] = TreeModel.LEAF;
        end[node] = node + 1;
      }
    }
    return tree;
  }

  private static void fill(List<Tree> trees, float[][] thresholds, DataInputStream data)
      throws IOException {
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
      for (int node = 0; node < tree.feature().length; node++) {
        if (tree.feature()[node] == TreeModel.LEAF) {
          tree.mean()[node] = leafMeans[leaf++];
        } else {
          tree.feature()[node] = features[split];
          tree.threshold()[node] = thresholds[features[split]][places[split]];
          tree.mean()[node] = splitMeans[split++];
        }
      }
    }
  }

  private static short[] column(int size, DataInputStream data) throws IOException {
    byte[] high = new byte[size];
    byte[] low = new byte[size];
    data.readFully(high);
    data.readFully(low);
    short[] column = new short[size];
    for (int i = 0; i < size; i++) {
      column[i] = (short) ((high[i] << 8) | (low[i] & 0xff));
    }
    return column;
  }
}
