package io.copydesk.metadata.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sails.",
        "Sails it?",
        "“The ferry sails.”",
        "(Sie fährt wieder!)",
        "船が出る。",
        "「船が出る。」",
        "नाव चलती है।",
        "هل تبحر؟",
        "Wait …"
      })
  void ends(String text) {
    assertThat(Sentences.ends(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ferry sails", "A ferry (2026)", "By Anna Berg,", "\"", "Harbour:"})
  void doesNotEnd(String text) {
    assertThat(Sentences.ends(text)).isFalse();
  }
}
