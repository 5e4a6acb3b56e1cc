package io.copydesk.tools.train;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.copydesk.clean.model.TreeModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * How trees are grown. The same rows, settings and number of threads give the same trees.
 *
 * @param trees how many
 * @param leaves leaves of a tree at most; the leaf that gains most is split next
 * @param rate how much of what is left each tree corrects, from 0 to 1
 * @param lambda what large leaves cost (L2)
 * @param leafWeight the least weight of the rows in a leaf, the rows' mean weight being 1
 * @param rows the share of the rows that each tree sees
 * @param columns the share of the features that each tree sees
 * @param threads processors at work
 * @param forests how many times the trees are grown, each time from other rows and features: their
 *     mean errs less than each
 */
record Boosting(
    int trees,
    int leaves,
    double rate,
    double lambda,
    double leafWeight,
    double rows,
    double columns,
    int threads,
    int forests) {
  private static final int SEED = 20260101;

  /** Strong regularisation: pages are few, and those of one site are alike. */
  static final Boosting DEFAULT = new Boosting(150, 24, 0.08, 10, 8, 0.7, 0.4, 1, 1);

  Boosting withTrees(int other) {
    return new Boosting(other, leaves, rate, lambda, leafWeight, rows, columns, threads, forests);
  }

  Boosting withThreads(int other) {
    return new Boosting(trees, leaves, rate, lambda, leafWeight, rows, columns, other, forests);
  }

  /**
   * Grows trees that tell rows with label 1 from rows with label 0.
   *
   * @param note what the model file says of its training
   * @param features the names of the rows' columns
   */
  TreeModel fit(String note, List<String> features, Rows given) {
    return fit(note, features, given, Set.of());
  }

  /**
   * Grows trees that tell rows with label 1 from rows with label 0.
   *
   * @param rising the features of which more never makes a row less likely
   */
  TreeModel fit(String note, List<String> features, Rows given, Set<String> rising) {
    try {
      var matrix = new DMatrix(given.data(), given.size(), given.width(), Float.NaN);
      try {
        matrix.setLabel(given.labels());
        matrix.setWeight(normalised(given.weights()));
        var grown = new ArrayList<TreeModel.Tree>();
        for (int forest = 0; forest < forests; forest++) {
          var settings = settings(features, rising, SEED + forest);
          var booster = XGBoost.train(matrix, settings, trees, Map.of(), null, null);
          try {
            grown.addAll(trees(booster, forests));
          } finally {
            booster.dispose();
          }
        }
        return new TreeModel(note, features, grown);
      } finally {
        matrix.dispose();
      }
    } catch (XGBoostError e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The trees that xgboost has grown.
   *
   * @param forests as one of so many forests, of which the mean is taken
   */
  static List<TreeModel.Tree> trees(Booster booster, int forests) throws XGBoostError {
    var trees = new ArrayList<TreeModel.Tree>();
    for (String json : booster.getModelDump((String) null, true, "json")) {
      trees.add(tree(JsonParser.parseString(json).getAsJsonObject(), forests));
    }
    return trees;
  }

  private Map<String, Object> settings(List<String> features, Set<String> rising, int seed) {
    return Map.ofEntries(
        Map.entry("objective", "binary:logistic"),
        Map.entry("base_score", 0.5),
        Map.entry("tree_method", "hist"),
        Map.entry("max_bin", 128),
        Map.entry("eta", rate),
        Map.entry("grow_policy", "lossguide"),
        Map.entry("max_leaves", leaves),
        Map.entry("max_depth", 0),
        Map.entry("lambda", lambda),
        // xgboost weighs a row by its hessian, a quarter of its weight where nothing is known yet
        Map.entry("min_child_weight", leafWeight / 4),
        Map.entry("subsample", rows),
        Map.entry("colsample_bytree", columns),
        Map.entry("monotone_constraints", constraints(features, rising)),
        Map.entry("seed", seed),
        Map.entry("nthread", threads),
        Map.entry("verbosity", 0));
  }

  private static String constraints(List<String> features, Set<String> rising) {
    return features.stream()
        .map(feature -> rising.contains(feature) ? "1" : "0")
        .collect(Collectors.joining(",", "(", ")"));
  }

  private static float[] normalised(float[] weights) {
    double sum = 0;
    for (float weight : weights) {
      sum += weight;
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= (float) (weights.length / sum);
    }
    return weights;
  }

  /** A tree of xgboost's as arrays, parents first, left before right. */
  private static TreeModel.Tree tree(JsonObject root, int forests) {
    var order = new ArrayList<JsonObject>();
    var places = new ArrayList<int[]>();
    var open = new ArrayDeque<JsonObject>();
    var parents = new ArrayDeque<Integer>();
    open.push(root);
    parents.push(-1);
    while (!open.isEmpty()) {
      var node = open.pop();
      int parent = parents.pop();
      int place = order.size();
      if (parent >= 0 && place != parent + 1) {
        places.get(parent)[1] = place;
      }
      order.add(node);
      places.add(new int[] {parent, 0});
      if (!node.has("leaf")) {
        open.push(child(node, "no"));
        parents.push(place);
        open.push(child(node, "yes"));
        parents.push(place);
      }
    }
    return arrays(order, places, forests);
  }

  private static TreeModel.Tree arrays(List<JsonObject> order, List<int[]> places, int forests) {
    int size = order.size();
    var tree =
        new TreeModel.Tree(new short[size], new short[size], new float[size], new short[size]);
    double[] mean = new double[size];
    for (int i = size - 1; i >= 0; i--) {
      var node = order.get(i);
      if (node.has("leaf")) {
        tree.feature()[i] = TreeModel.LEAF;
        mean[i] = node.get("leaf").getAsDouble();
      } else {
        int right = places.get(i)[1];
        double l = order.get(i + 1).get("cover").getAsDouble();
        double r = order.get(right).get("cover").getAsDouble();
        mean[i] = (mean[i + 1] * l + mean[right] * r) / Math.max(l + r, 1e-9);
        tree.feature()[i] = Short.parseShort(node.get("split").getAsString().substring(1));
        tree.threshold()[i] = node.get("split_condition").getAsFloat();
        tree.right()[i] = (short) right;
      }
      tree.mean()[i] = (short) Math.round(mean[i] * TreeModel.UNITS / forests);
    }
    return tree;
  }

  private static JsonObject child(JsonObject node, String way) {
    int id = node.get(way).getAsInt();
    for (var child : node.getAsJsonArray("children")) {
      if (child.getAsJsonObject().get("nodeid").getAsInt() == id) {
        return child.getAsJsonObject();
      }
    }
    throw new IllegalStateException("A node lacks its child " + id + ".");
  }
}
