package io.copydesk.clean.text.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.clean.text.LabelledPage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentedTest {
  private static boolean isCommented(String below) {
    return Commented.is(LabelledPage.judged(List.of("The ferry sails again", "News", below)), 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 thoughts on “The ferry sails again”",
        "2 Gedanken zu „The ferry sails again“",
        "Share or comment on this article: The ferry sails again"
      })
  void commentsNameTheArticle(String line) {
    assertThat(isCommented(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sails again",
        "Next month: The ferry sails again",
        "3 thoughts on the ferry",
        "3 comments"
      })
  void otherLinesDoNot(String line) {
    assertThat(isCommented(line)).isFalse();
  }
}
