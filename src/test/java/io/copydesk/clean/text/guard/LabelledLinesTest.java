package io.copydesk.clean.text.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.parse.passage.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines with a label in front, and what the judge said of each. */
class LabelledLinesTest {
  @Test
  void whatIsMostlyBodyIsBody() {
    assertThat(
            judged(
                "Q: Where do you fish? .9",
                "A: Off the pier. .3",
                "Q: Favourite bait? .1",
                "A: Bread. .4",
                "Q: And the best month? .7",
                "A: October, always. .6"))
        .containsExactly(.9, .5, .5, .5, .7, .6);
  }

  @Test
  void whatIsHardlyBodyIsLeft() {
    assertThat(judged("Price: 5 .6", "Price: 7 .1", "Price: 9 .1")).containsExactly(.6, .1, .1);
  }

  @Test
  void aLabelIsSaidThreeTimesAndIsNoTimeOfDayAndNoAddress() {
    assertThat(judged("Note: it rained .9", "Note: it snowed .1")).containsExactly(.9, .1);
    assertThat(judged("10: the ferry .9", "10: the gig .1", "10: the raft .9"))
        .containsExactly(.9, .1, .9);
    assertThat(judged("https://a.example .9", "https://b.example .1", "https://c.example .9"))
        .containsExactly(.9, .1, .9);
  }

  @Test
  void whatLeadsElsewhereIsLeft() {
    assertThat(judged("Read more: Gulls .9", "Read more: Gulls II .1", "Read more: Seals .9"))
        .containsExactly(.9, .1, .9);
  }

  @Test
  void linesFarFromTheBodyAreLeft() {
    assertThat(
            judged(
                "Price: 5 .9",
                "Price: 7 .9",
                "a .1",
                "b .1",
                "c .1",
                "d .1",
                "e .1",
                "Price: 9 .1"))
        .endsWith(.1, .1);
  }

  @Test
  void readsTheColonOfEastAsia() {
    assertThat(judged("問：好きな魚は？ .9", "問：好きな港は？ .1", "問：好きな月は？ .9")).containsExactly(.9, .5, .9);
  }

  /** The scores after the guard; each line ends in the score before. */
  private static double[] judged(String... lines) {
    var facts = new ArrayList<LineFacts>();
    double[] scores = new double[lines.length];
    for (int i = 0; i < lines.length; i++) {
      int blank = lines[i].lastIndexOf(' ');
      facts.add(LineFacts.of(new Line(i, i + 1, lines[i].substring(0, blank), 1, false)));
      scores[i] = Double.parseDouble(lines[i].substring(blank + 1));
    }
    LabelledLines.apply(List.copyOf(facts), scores);
    return scores;
  }
}
