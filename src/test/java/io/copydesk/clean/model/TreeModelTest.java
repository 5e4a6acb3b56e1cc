package io.copydesk.clean.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class TreeModelTest {
  /** Below 10 words it says -1; from there on 0 if the line holds a sign, else +2. */
  private static final TreeModel MODEL =
      new TreeModel(
          "two splits",
          List.of("words", "sign"),
          List.of(
              new TreeModel.Tree(
                  new short[] {0, -1, 1, -1, -1},
                  new short[] {2048, -4096, 6144, 8192, 0},
                  new float[] {10, 0, 0.5f, 0, 0},
                  new short[] {2, 0, 4, 0, 0})));

  @Test
  void addsUpTheLeavesThatAVectorFallsInto() {
    assertThat(MODEL.score(new float[] {9, 0})).isCloseTo(1 / (1 + Math.E), within(1e-9));
    assertThat(MODEL.score(new float[] {10, 1})).isEqualTo(0.5);
    assertThat(MODEL.score(new float[] {10, 0})).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-9));
  }

  @Test
  void namesTheFeaturesThatPulledTheScoreToItsSide() {
    assertThat(MODEL.weightiest(new float[] {10, 0}, 5))
        .containsExactly(new Signal("words", 10, 1), new Signal("sign", 0, 0.5));
    assertThat(MODEL.weightiest(new float[] {9, 0}, 5))
        .containsExactly(new Signal("words", 9, -1.5));
    assertThat(MODEL.weightiest(new float[] {10, 0}, 1)).hasSize(1);
  }

  @Test
  void refusesWhatIsNoModel() throws IOException {
    byte[] zeros = zipped(new byte[64]);
    assertThatThrownBy(() -> TreeFile.read(new ByteArrayInputStream(zeros)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no model");
  }

  @Test
  void refusesAModelThatBreaksOffWhereverItDoes() throws IOException {
    byte[] whole;
    try (var in =
        TreeModelTest.class.getResourceAsStream("/io/copydesk/clean/text/article.trees")) {
      whole = new GZIPInputStream(in).readAllBytes();
    }
    for (int length = 0; length < whole.length; length += 97) {
      byte[] cut = zipped(Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> TreeFile.read(new ByteArrayInputStream(cut)))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("breaks off");
    }
    assertThat(TreeFile.read(new ByteArrayInputStream(zipped(whole))).trees()).isNotEmpty();
  }

  private static byte[] zipped(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  @Test
  void refusesAResourceThatIsMissing() {
    assertThatThrownBy(() -> TreeModel.resource(TreeModel.class, "none.trees", List.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none.trees");
  }
}
