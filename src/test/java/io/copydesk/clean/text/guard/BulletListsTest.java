package io.copydesk.clean.text.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Items of lists, and what the judge said of each. */
class BulletListsTest {
  @Test
  void whatHalfIsBodyIsBody() {
    assertThat(judged("• A stone .1", "• A rope .9", "• A sieve .7", "• A sack .2"))
        .containsExactly(.5, .9, .7, .5);
  }

  @Test
  void whatIsHardlyBodyIsLeft() {
    assertThat(judged("• A stone .1", "• A rope .9", "• A sieve .2", "• A sack .2"))
        .containsExactly(.1, .9, .2, .2);
  }

  @Test
  void ofAShortListOnlyWhatStandsBetweenIsBody() {
    assertThat(judged("• A stone .9", "• A rope .1", "• A sieve .9")).containsExactly(.9, .5, .9);
    assertThat(judged("• A stone .1", "• A rope .9", "• A sieve .9")).containsExactly(.1, .9, .9);
  }

  @Test
  void ofThreeItemsTwoTakeAlongOneThatIsNearlyBody() {
    assertThat(judged("• A stone .9", "• A rope .9", "• A sieve .3")).containsExactly(.9, .9, .5);
    assertThat(judged("• A stone .9", "• A sieve .3")).containsExactly(.9, .3);
  }

  @Test
  void otherLinesEndAList() {
    assertThat(judged("• A stone .9", "• A rope .9", "The mill .1", "• Home .1", "• News .1"))
        .containsExactly(.9, .9, .1, .1, .1);
  }

  private static double[] judged(String... lines) {
    return JudgedLines.after((page, scores) -> BulletLists.apply(page.lines(), scores), lines);
  }
}
