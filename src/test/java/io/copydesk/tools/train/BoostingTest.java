package io.copydesk.tools.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.copydesk.clean.model.TreeFile;
import io.copydesk.clean.model.TreeModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoostingTest {
  private static final List<String> FEATURES = List.of("a", "b", "noise");

  /** Rows whose answer is whether exactly one of two features is large. */
  private static Rows rows() {
    var random = new Random(7);
    var rows = new Rows(3);
    for (int i = 0; i < 3000; i++) {
      float[] vector = {random.nextFloat(), random.nextFloat(), random.nextFloat()};
      rows.add(vector, (vector[0] > 0.5) ^ (vector[1] > 0.5) ? 1 : 0, 1);
    }
    return rows;
  }

  @Test
  void learnsWhatNoSumOfFeaturesCanSay() {
    var model = new Boosting(60, 4, 0.3, 1, 1, 1, 1, 1, 1).fit("test", FEATURES, rows());

    assertThat(model.score(new float[] {0.9f, 0.1f, 0.5f})).isGreaterThan(0.85);
    assertThat(model.score(new float[] {0.1f, 0.9f, 0.5f})).isGreaterThan(0.85);
    assertThat(model.score(new float[] {0.9f, 0.9f, 0.5f})).isLessThan(0.15);
    assertThat(model.score(new float[] {0.1f, 0.1f, 0.5f})).isLessThan(0.15);
    assertThat(model.weightiest(new float[] {0.9f, 0.9f, 0.5f}, 2))
        .extracting(signal -> signal.feature())
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void scoresAsXgboostItselfDoes() throws XGBoostError {
    var rows = rows();
    var settings =
        Map.<String, Object>of(
            "objective", "binary:logistic", "base_score", 0.5, "max_depth", 4, "nthread", 1);
    var matrix = new DMatrix(rows.data(), rows.size(), 3, Float.NaN);
    matrix.setLabel(rows.labels());
    var booster = XGBoost.train(matrix, settings, 20, Map.of(), null, null);
    float[][] expected = booster.predict(matrix);

    var model = new TreeModel("test", FEATURES, Boosting.trees(booster, 1));

    for (int i = 0; i < 200; i++) {
      float[] vector = {rows.data()[3 * i], rows.data()[3 * i + 1], rows.data()[3 * i + 2]};
      assertThat(model.score(vector)).isCloseTo(expected[i][0], within(0.002));
    }
  }

  @Test
  void growsTheSameTreesFromTheSameRowsAndReadsBackWhatItWrites(@TempDir Path folder)
      throws IOException {
    Path one = folder.resolve("sub/one.trees");
    Path two = folder.resolve("two.trees");
    var model = Boosting.DEFAULT.withTrees(20).fit("test", FEATURES, rows());
    ModelFile.write(model, one);
    ModelFile.write(Boosting.DEFAULT.withTrees(20).fit("test", FEATURES, rows()), two);

    assertThat(one).hasSameBinaryContentAs(two);
    try (var in = Files.newInputStream(one)) {
      var read = TreeFile.read(in);
      assertThat(read.features()).isEqualTo(FEATURES);
      assertThat(read.note()).isEqualTo("test");
      float[] vector = {0.3f, 0.8f, 0.1f};
      assertThat(read.score(vector)).isEqualTo(model.score(vector));
    }
  }
}
