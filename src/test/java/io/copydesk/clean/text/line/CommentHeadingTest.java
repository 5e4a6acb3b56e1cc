package io.copydesk.clean.text.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.parse.passage.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentHeadingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 thoughts on “The pier”",
        "One thought on “The pier”",
        "59 Comments on “The pier and its gulls, day nineteen: what the tide left”",
        "2 réponses à « La jetée »",
      })
  void countsComments(String text) {
    assertThat(CommentHeading.is(facts(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 piers that the storm left standing",
        "The council had comments on the pier",
        "59",
      })
  void otherLinesDoNot(String text) {
    assertThat(CommentHeading.is(facts(text))).isFalse();
  }

  private static LineFacts facts(String text) {
    return LineFacts.of(new Line(0, 1, text, 1, false));
  }
}
