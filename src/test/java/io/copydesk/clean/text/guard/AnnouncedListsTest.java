package io.copydesk.clean.text.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines behind a colon, and what the judge said of each. */
class AnnouncedListsTest {
  private static final String NEXT = "All of it fits into a bag that one hand can carry home .9";

  @Test
  void whatTheBodyAnnouncesIsBody() {
    assertThat(judged("For the mill you need these things: .9", "A stone .1", "A rope .3", NEXT))
        .containsExactly(.9, .5, .5, .9);
  }

  @Test
  void aListHasABodyAroundIt() {
    assertThat(judged("For the mill you need these things: .1", "A stone .1", NEXT))
        .containsExactly(.1, .1, .9);
    assertThat(judged("For the mill you need these things: .9", "A stone .1", "A rope .1"))
        .containsExactly(.9, .1, .1);
    assertThat(judged("For the mill you need these things: .9", "A stone .1", "The end .9"))
        .containsExactly(.9, .1, .9);
    assertThat(judged("For the mill you need these things .9", "A stone .1", NEXT))
        .containsExactly(.9, .1, .9);
  }

  @Test
  void menusAndNoticesAreNoItems() {
    String lead = "For the mill you need these things: .9";
    assertThat(judged(lead, "Share .1", NEXT)).containsExactly(.9, .1, .9);
    assertThat(judged(lead, "A stone .1", NEXT, "A stone .1")).containsExactly(.9, .1, .9, .1);
    assertThat(judged(lead, "250 .1", NEXT)).containsExactly(.9, .1, .9);
  }

  private static double[] judged(String... lines) {
    return JudgedLines.after(AnnouncedLists::apply, lines);
  }
}
