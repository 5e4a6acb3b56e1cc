package io.copydesk.clean.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightedSumTest {
  private static final WeightedSum SUM =
      new WeightedSum(
          List.of("length", "links", "unused"), -1, Map.of("length", 2.0, "links", -3.0));

  @Test
  void addsUpToALogit() {
    assertThat(SUM.score(new float[] {0.5f, 0, 9})).isEqualTo(0.5);
    assertThat(SUM.score(new float[] {1, 0, 0})).isCloseTo(0.731, within(0.001));
  }

  @Test
  void namesWhatSpeaksForTheJudgement() {
    assertThat(SUM.weightiest(new float[] {1, 1, 1}, 3))
        .extracting(Signal::feature)
        .containsExactly("links");
    assertThat(SUM.weightiest(new float[] {2, 0.25f, 1}, 3))
        .containsExactly(new Signal("length", 2, 4));
    assertThat(SUM.weightiest(new float[] {2, 0, 1}, 0)).isEmpty();
  }

  @Test
  void refusesAWeightForNothing() {
    assertThatThrownBy(() -> new WeightedSum(List.of("a"), 0, Map.of("b", 1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b");
  }

  @Test
  void showsSignalsShortly() {
    assertThat(new Signal("words", 12, 1)).hasToString("words 12");
    assertThat(new Signal("link-share", 0.916, 1)).hasToString("link-share 0.92");
  }
}
