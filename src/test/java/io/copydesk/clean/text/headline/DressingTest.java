package io.copydesk.clean.text.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.clean.text.LabelledPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class DressingTest {
  private static String bare(String... lines) {
    return lines[Dressing.bare(LabelledPage.judged(List.of(lines)), 0)];
  }

  @Test
  void takesOffTheSiteBehindABar() {
    assertThat(bare("The ferry sails again | Harbour News", "News", "The ferry sails again"))
        .isEqualTo("The ferry sails again");
  }

  @Test
  void takesOffAWordInFront() {
    assertThat(bare("Project: How to mend a net", "How to mend a net"))
        .isEqualTo("How to mend a net");
  }

  @Test
  void takesOffTheWayThatGrewTogetherWithIt() {
    assertThat(bare("NewsIslandsThe ferry sails again", "The ferry sails again"))
        .isEqualTo("The ferry sails again");
  }

  @Test
  void leavesAHeadlineWhoseEndIsNoLineOfItsOwn() {
    assertThat(bare("Ferry: How it sails again", "How it sails", "| Harbour News"))
        .isEqualTo("Ferry: How it sails again");
  }

  @Test
  void leavesAHeadlineThatGoesOnAfterASubject() {
    assertThat(bare("The ferry sails again: a guide to the islands", "The ferry sails again"))
        .isEqualTo("The ferry sails again: a guide to the islands");
  }
}
