package io.copydesk.tools.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.copydesk.tools.corpus.Figures;
import io.copydesk.tools.corpus.Truth;
import org.junit.jupiter.api.Test;

class ConfidenceCurveTest {
  private static final Truth TRUTH =
      Truth.of(
          JsonParser.parseString("{\"file\":\"a\",\"articleBody\":\"a b c d e f\"}")
              .getAsJsonObject());

  @Test
  void sortsRecordsIntoTenthsByConfidence() {
    var curve = new ConfidenceCurve();
    for (int i = 0; i < 20; i++) {
      int confidence = i * 7 % 20;
      curve.add(confidence / 20.0, Figures.of(TRUTH, confidence < 2 ? "g h i j" : "a b c d e f"));
    }
    assertThat(curve.isEnough()).isTrue();
    assertThat(curve.tenths()).hasSize(10).allMatch(part -> part.pages() == 2);
    var lowest = curve.tenths().getFirst();
    assertThat(lowest.from()).isZero();
    assertThat(lowest.to()).isEqualTo(.05);
    assertThat(lowest.figures().body()).isZero();
    assertThat(curve.rest().pages()).isEqualTo(18);
    assertThat(curve.rest().figures().body()).isEqualTo(1);
  }

  @Test
  void aFewRecordsAreNoCurve() {
    assertThat(new ConfidenceCurve().isEnough()).isFalse();
  }
}
