package io.copydesk.clean.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearModelTest {
  private static LinearModel read(String file) throws IOException {
    return LinearModel.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void addsUpWeights() throws IOException {
    var model = read("# 3 pages\nwords 0.5\nends -2\n");

    assertThat(model.features()).containsExactly("words", "ends");
    assertThat(model.note()).isEqualTo("3 pages");
    assertThat(model.score(new float[] {4, 1})).isEqualTo(0.5);
    assertThat(model.score(new float[] {4, 0})).isCloseTo(0.881, within(0.001));
  }

  @Test
  void namesWhatSpokeForItsJudgement() throws IOException {
    var model = read("# 3 pages\nwords 0.5\nends -2\ntwins 3\n");

    assertThat(model.weightiest(new float[] {4, 1, 1}, 3))
        .extracting(Signal::feature)
        .containsExactly("twins", "words");
    assertThat(model.weightiest(new float[] {1, 1, 0}, 3))
        .extracting(Signal::feature)
        .containsExactly("ends");
  }

  @Test
  void saysTheSameOfEverythingUntaught() {
    var model = LinearModel.untaught(List.of("words"));

    assertThat(model.score(new float[] {7})).isEqualTo(0.5);
    assertThat(model.weightiest(new float[] {7}, 3)).isEmpty();
  }

  @Test
  void refusesWhatIsNoFileOfWeights() {
    assertThatThrownBy(() -> read("")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> read("words 0.5\n")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> read("# 3 pages\nwords many\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("words many");
    assertThatThrownBy(() -> new LinearModel("", List.of("words"), new float[2]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LinearModel.resource(LinearModelTest.class, "none", List.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("missing");
  }
}
