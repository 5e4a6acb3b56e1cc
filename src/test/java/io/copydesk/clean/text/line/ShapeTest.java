package io.copydesk.clean.text.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry sails again | 0",
        "The ferry sails again. | 1",
        "It sails. Nobody had asked. | 2",
        "It sails on Monday.The boats are new.A crowd waved. | 3",
        "J. Moor of the U.S. Army waved. | 1",
        "He joined the U.S.Army and Ashcombe.example in 2.5 years | 0",
        "「船が出る。」みな手を振った。 | 2",
      })
  void countsSentences(String text, int sentences) {
    assertThat(Shape.of(text).sentences()).isEqualTo(sentences);
  }
}
