package io.copydesk.clean.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureSetTest {
  private static final Feature<String> LENGTH =
      new Feature<>("length", "characters", String::length);

  @Test
  void readsFeaturesInTheirOrder() {
    var set =
        new FeatureSet<>(
            List.of(LENGTH, new Feature<>("empty", "1 if empty", s -> s.isEmpty() ? 1 : 0)));

    assertThat(set.names()).containsExactly("length", "empty");
    assertThat(set.vector("abc")).containsExactly(3, 0);
  }

  @Test
  void refusesANameThatStandsTwice() {
    assertThatThrownBy(() -> new FeatureSet<>(List.of(LENGTH, LENGTH)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("length");
  }
}
