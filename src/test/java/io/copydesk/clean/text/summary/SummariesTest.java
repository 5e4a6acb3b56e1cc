package io.copydesk.clean.text.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.clean.text.LabelledPage;
import io.copydesk.clean.text.TextModels;
import io.copydesk.clean.text.headline.Titles;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummariesTest {
  private static final String HEADLINE = "Islanders get their old ferry back on Monday";
  private static final String LEAD =
      "The ferry between the old harbour and the islands will sail again from Monday, the port"
          + " authority said, after a winter in which the hull was scraped and painted.";
  private static final List<String> TEXT =
      List.of(
          "Islanders had gone without the ferry since November, and many of them drove two hours"
              + " around the bay to reach their doctors, their schools and the only bakery.",
          "The authority said that the repair had cost more than planned, because much of the steel"
              + " below the waterline turned out to be thinner than the drawings had promised.",
          "“We counted the weeks by the bread,” said Ada Brook, who keeps the shop at the pier and"
              + " had her flour brought by fishermen all winter long.");

  private static String chosen(String... header) {
    List<String> lines =
        IntStream.range(0, header.length + TEXT.size())
            .mapToObj(i -> i < header.length ? header[i] : TEXT.get(i - header.length))
            .toList();
    var judged = LabelledPage.judged(lines);
    var models = TextModels.shipped();
    int headline = Titles.of(judged, models.title()).line();
    int line = Summaries.of(judged, headline, models.summary());
    return line < 0 ? "" : lines.get(line);
  }

  @Test
  void takesTheStandfirstAboveTheText() {
    String standfirst =
        "After four months in dock the ship returns to the bay, and with it the bread, the mail and"
            + " the doctor";

    assertThat(chosen(HEADLINE, standfirst, "By Ada Brook", "3 March 2026", LEAD))
        .isEqualTo(standfirst);
  }

  @Test
  void takesTheParagraphThatTheTextOpensWithWhereNoStandfirstIs() {
    assertThat(chosen(HEADLINE, "By Ada Brook", "3 March 2026", LEAD)).isEqualTo(LEAD);
  }

  @Test
  void theWholeTextSumsNothingUp() {
    String all = HEADLINE + ". By Ada Brook. " + LEAD + " " + String.join(" ", TEXT);
    var judged = LabelledPage.judged(List.of(all + " Nobody was hurt. It was cold. It snowed."));

    assertThat(Summaries.rivals(judged, -1)).isEmpty();
  }

  @Test
  void takesNoCaptionOfThePictureAboveTheText() {
    assertThat(
            chosen(
                HEADLINE,
                "By Ada Brook",
                "3 March 2026",
                "The ferry in the dock of Sandholm last week. Photo: Jonas Wieck",
                LEAD))
        .isEqualTo(LEAD);
  }
}
