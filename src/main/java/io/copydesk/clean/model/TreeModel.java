package io.copydesk.clean.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Boosted trees: the logistic function of what the trees add up to. Immutable, thread-safe.
 *
 * <p>A node's mean is what the passages that came through it in training ended in on average; a
 * leaf's mean is what the tree adds to the logit. The way down a tree thus tells what each feature
 * on it contributed.
 */
public final class TreeModel implements Scorer {
  /** Stands for the feature of a leaf. */
  public static final short LEAF = -1;

  /** What stands for a mean of 1. */
  public static final int UNITS = 4096;

  /**
   * One tree as parallel arrays, a place for each node, the root first.
   *
   * @param feature the feature's place in the vector, or {@link #LEAF}
   * @param mean what a passage at the node adds to the logit on average, in 1/{@value #UNITS}
   * @param threshold a smaller value goes to the next node
   * @param right where the others go
   */
  @SuppressWarnings("ArrayRecordComponent") // trees are never compared
  public record Tree(short[] feature, short[] mean, float[] threshold, short[] right) {}

  private final String note;
  private final List<String> features;
  private final List<Tree> trees;

  /** Where each tree begins in the arrays below, which hold the nodes of all trees in a row. */
  private final int[] roots;

  /**
   * What the way down needs of a node, in one piece, since memory is what a score waits for: the
   * bits of the threshold, the feature, the step to the node on the right; a leaf has its mean in
   * place of the step.
   */
  private final long[] nodes;

  private final short[] means;

  /** A model of {@code trees} over {@code features}. */
  public TreeModel(String note, List<String> features, List<Tree> trees) {
    this.note = note;
    this.features = List.copyOf(features);
    this.trees = List.copyOf(trees);
    int size = trees.stream().mapToInt(tree -> tree.feature.length).sum();
    roots = new int[trees.size()];
    nodes = new long[size];
    means = new short[size];
    int at = 0;
    for (int i = 0; i < roots.length; i++) {
      roots[i] = at;
      at = pack(trees.get(i), at, nodes, means);
    }
  }

  /** Packs a tree from a place on, and says where it ends. */
  private static int pack(Tree tree, int from, long[] nodes, short[] means) {
    // Models are read when nothing is compiled yet: plain arrays are far quicker then than calls.
    short[] feature = tree.feature;
    short[] mean = tree.mean;
    short[] right = tree.right;
    float[] threshold = tree.threshold;
    for (int node = 0; node < feature.length; node++) {
      int last = feature[node] == LEAF ? mean[node] : right[node] - node;
      nodes[from + node] =
          ((long) Float.floatToRawIntBits(threshold[node]) << 32)
              | ((feature[node] & 0xffffL) << 16)
              | (last & 0xffffL);
    }
    System.arraycopy(mean, 0, means, from, mean.length);
    return from + feature.length;
  }

  /**
   * The model in a resource beside {@code owner}.
   *
   * @throws IllegalStateException if the resource is missing, or is no model over {@code features}
   */
  public static TreeModel resource(Class<?> owner, String name, List<String> features) {
    return ModelResource.read(owner, name, features, TreeFile::read);
  }

  /** What it was trained on. */
  public String note() {
    return note;
  }

  /** Its trees. */
  public List<Tree> trees() {
    return trees;
  }

  @Override
  public List<String> features() {
    return features;
  }

  @Override
  public double score(float[] vector) {
    long sum = 0;
    for (int root : roots) {
      int at = root;
      long node = nodes[at];
      while (feature(node) != LEAF) {
        at = next(at, node, vector);
        node = nodes[at];
      }
      sum += (short) node;
    }
    return 1 / (1 + Math.exp(-(double) sum / UNITS));
  }

  @Override
  public List<Signal> weightiest(float[] vector, int most) {
    long[] parts = new long[features.size()];
    long sum = 0;
    for (int root : roots) {
      int at = root;
      for (long node = nodes[at]; feature(node) != LEAF; node = nodes[at]) {
        int next = next(at, node, vector);
        parts[feature(node)] += means[next] - means[at];
        at = next;
      }
      sum += means[at];
    }
    long side = sum < 0 ? -1 : 1;
    var signals = new ArrayList<Signal>();
    for (int i = heaviest(parts, side); i >= 0 && signals.size() < most; ) {
      signals.add(new Signal(features.get(i), vector[i], (double) parts[i] / UNITS));
      parts[i] = 0;
      i = heaviest(parts, side);
    }
    return List.copyOf(signals);
  }

  /** The first of the features that pull most to one side; -1 where none is left. */
  private static int heaviest(long[] parts, long side) {
    int heaviest = -1;
    long most = 0;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] * side > most) {
        most = parts[i] * side;
        heaviest = i;
      }
    }
    return heaviest;
  }

  private static short feature(long node) {
    return (short) (node >> 16);
  }

  private static int next(int at, long node, float[] vector) {
    float threshold = Float.intBitsToFloat((int) (node >> 32));
    return vector[feature(node)] < threshold ? at + 1 : at + (short) node;
  }

  @Override
  public String toString() {
    return Arrays.asList(roots.length + " trees", nodes.length + " nodes", note).toString();
  }
}
