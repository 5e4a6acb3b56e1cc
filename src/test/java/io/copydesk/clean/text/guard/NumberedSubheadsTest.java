package io.copydesk.clean.text.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbered lines above paragraphs, and what the judge said of each. */
class NumberedSubheadsTest {
  private static final String TEXT =
      "The stone is turned by water that comes down a wooden channel from the weir .9";

  @Test
  void linesInARowAboveParagraphsAreSubheads() {
    assertThat(judged("1. Wire strippers .1", TEXT, "2. Getty stones .2", TEXT))
        .containsExactly(.5, .9, .5, .9);
    assertThat(judged("Step 3: Rinse .1", TEXT, "Step 4: Grind .9", TEXT))
        .containsExactly(.5, .9, .9, .9);
    // rankings count down
    assertThat(judged("#2 The weir .1", TEXT, "#1 The wheel .1", TEXT))
        .containsExactly(.5, .9, .5, .9);
  }

  @Test
  void othersAreLeft() {
    assertThat(judged("1. Wire strippers .1", TEXT, "5. Getty stones .2", TEXT))
        .containsExactly(.1, .9, .2, .9);
    assertThat(judged("1. Wire strippers .1", "2. Getty stones .2", TEXT))
        .containsExactly(.1, .2, .9);
    assertThat(judged("1 May 2024 .1", TEXT, "2 May 2024 .2", TEXT))
        .containsExactly(.1, .9, .2, .9);
  }

  private static double[] judged(String... lines) {
    return JudgedLines.after(NumberedSubheads::apply, lines);
  }
}
