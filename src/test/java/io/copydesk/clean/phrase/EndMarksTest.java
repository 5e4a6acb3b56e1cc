package io.copydesk.clean.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndMarksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "（完）",
        "(END)",
        "- ENDS -",
        "###",
        "【山田花子】",
        "(ab/cd)",
        "(끝)",
        "(avec une agence)"
      })
  void endTexts(String text) {
    assertThat(EndMarks.are(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(It sailed.)",
        "(Nobody knew how it got there)",
        "The end",
        "---",
        "(a) (b)",
        "（完）他说",
        ""
      })
  void areNone(String text) {
    assertThat(EndMarks.are(text)).isFalse();
  }
}
