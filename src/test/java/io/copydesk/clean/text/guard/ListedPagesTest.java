package io.copydesk.clean.text.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Gaps between short lines, and what the judge said of each. */
class ListedPagesTest {
  private static final String TEXT =
      "The mill at Lower Arden has ground flour for the whole valley since the first of its wheels"
          + " was hung .9";

  @Test
  void gapsInListsAreClosed() {
    assertThat(judged("Rye .9", "Two sacks .3", "Oats .4", "Wheat .9"))
        .containsExactly(.9, .5, .5, .9);
  }

  @Test
  void gapsBetweenParagraphsAreLeft() {
    assertThat(judged(TEXT, "Two sacks .3", "Oats .4", TEXT)).containsExactly(.9, .3, .4, .9);
  }

  @Test
  void unlikelyGapsAndMenusAreLeft() {
    assertThat(judged("Rye .9", "Two sacks .1", "Oats .1", "Wheat .9"))
        .containsExactly(.9, .1, .1, .9);
    assertThat(judged("Rye .9", "Share this article .4", "Wheat .9")).containsExactly(.9, .4, .9);
    assertThat(judged("Rye .9", "Two sacks .3", "Oats .4")).containsExactly(.9, .3, .4);
  }

  private static double[] judged(String... lines) {
    return JudgedLines.after(ListedPages::apply, lines);
  }
}
