package io.copydesk.clean.text.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.clean.model.Scorer;
import io.copydesk.clean.model.Signal;
import io.copydesk.clean.text.feature.FirstLook;
import io.copydesk.clean.text.feature.LineVectors;
import io.copydesk.clean.text.feature.SecondLook;
import io.copydesk.clean.text.page.TextContext;
import io.copydesk.parse.passage.Label;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Short lines between paragraphs, and what the judge said of each. */
class SubheadsTest {
  private static final String TEXT =
      "The stone is turned by water that comes down a wooden channel from the weir. .9";

  @Test
  void whatWasNearlyKeptBetweenParagraphsIsASubhead() {
    assertThat(judged(.1, TEXT, "The weir .2", TEXT)).containsExactly(.9, .5, .9);
    assertThat(judged(.1, TEXT, "The weir .3", "Oak and ash .9")).containsExactly(.9, .5, .9);
    assertThat(judged(.1, TEXT, "The weir .3", "• Oak .1")).containsExactly(.9, .5, .1);
  }

  @Test
  void unlikelyAndLongLinesAndSentencesAreLeft() {
    assertThat(judged(.1, TEXT, "The weir .1", TEXT)).containsExactly(.9, .1, .9);
    assertThat(judged(.1, TEXT, "The weir holds. .3", TEXT)).containsExactly(.9, .3, .9);
    assertThat(judged(.1, TEXT, "a weir ".repeat(7) + ".3", TEXT)).containsExactly(.9, .3, .9);
  }

  @Test
  void aSubheadHasBodyAboveAndBelow() {
    assertThat(judged(.1, "Home .1", "The weir .3", TEXT)).containsExactly(.1, .3, .9);
    assertThat(judged(.1, TEXT, "The weir .3", "Home .1")).containsExactly(.9, .3, .1);
    assertThat(judged(.1, TEXT, "The weir .3")).containsExactly(.9, .3);
  }

  @Test
  void whatLooksLikeACaptionIsLeftUnlessItIsTooShortForOne() {
    assertThat(judged(.3, TEXT, "The old weir above the mill .3", TEXT))
        .containsExactly(.9, .3, .9);
    assertThat(judged(.3, TEXT, "The weir .3", TEXT)).containsExactly(.9, .5, .9);
  }

  /** The scores after the guard where every line is as likely a caption. */
  private static double[] judged(double caption, String... lines) {
    return JudgedLines.after(
        (page, scores) -> Subheads.apply(look(page, new Same(caption)), scores), lines);
  }

  private static SecondLook look(TextContext page, Scorer scorer) {
    var vectors = new LineVectors(page);
    var first = new FirstLook(page, vectors, scorer, scorer, scorer);
    return new SecondLook(first, vectors, scorer, Map.of(Label.CAPTION, scorer));
  }

  /** Says the same of every line. */
  private record Same(double likely) implements Scorer {
    @Override
    public List<String> features() {
      return LineVectors.FIRST;
    }

    @Override
    public double score(float[] vector) {
      return likely;
    }

    @Override
    public List<Signal> weightiest(float[] vector, int most) {
      return List.of();
    }
  }
}
