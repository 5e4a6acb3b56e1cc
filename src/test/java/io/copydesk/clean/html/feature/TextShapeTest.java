package io.copydesk.clean.html.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextShapeTest {
  @ParameterizedTest
  @CsvSource({
    "'The tram ran again on Monday.', 6",
    "'It’s twenty-one o''clock', 4",
    "'路面电车星期一又开了', 5",
    "'トラムがまた走る', 4",
    "'รถรางวิ่งอีกครั้ง', 6",
    "'Трамвай снова ходит', 3",
    "'नमस्ते दुनिया', 2",
    "'— … —', 0",
  })
  void lengthIsCountedInWords(String text, float words) {
    assertThat(TextShape.of(text).words()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"It ran.", "Did it?", "“It ran.”", "(It ran!)", "它开了。", "انتهى؟", "और चला।"})
  void knowsTheEndOfASentence(String text) {
    assertThat(TextShape.of(text).endsSentence()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Read more", "Photo: Ana Ferreira", "v1.2 out", "“It ran”", ""})
  void knowsWhatIsNoEndOfASentence(String text) {
    assertThat(TextShape.of(text).endsSentence()).isFalse();
  }

  @Test
  void countsSentencesCommasCapitalsAndDigits() {
    TextShape shape = TextShape.of("No. 12, built in 1924, runs... AGAIN!");
    assertThat(shape.commas()).isEqualTo(2);
    assertThat(shape.sentences()).isEqualTo(3);
    assertThat(shape.capitals()).isBetween(.3f, .4f);
    assertThat(shape.digits()).isBetween(.1f, .2f);
    assertThat(shape.startsLower()).isFalse();
  }
}
