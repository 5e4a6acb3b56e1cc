package io.copydesk.clean.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillersTest {
  @ParameterizedTest
  @CsvSource({
    "'Lorem ipsum dolor sit amet', true",
    "'• “LOREM IPSUM”', true",
    "'Lorem', false",
    "'The printers set lorem ipsum', false",
    "'- - - - - - - - - - - - - - - - - - - - - - lorem ipsum', false",
    "'', false"
  })
  void openTexts(String text, boolean filler) {
    assertThat(Fillers.open(text)).isEqualTo(filler);
  }
}
