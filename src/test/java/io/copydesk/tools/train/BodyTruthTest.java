package io.copydesk.tools.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BodyTruthTest {
  private static final String BODY =
      """
      The council met on Monday and voted for the new bridge after two hours.

      What comes next

      Work on the bridge begins in spring and will take three years to end.

      It will cost nine million, said the mayor of the town in the evening.\
      """;

  @Test
  void findsThePassagesOfTheBody() {
    double[] share =
        BodyTruth.of(
            List.of(
                "Home",
                "Council wants another bridge",
                "The council met on Monday and voted for the new bridge after two hours.",
                "What comes next",
                "Work on the bridge begins in spring and will take three years to end.",
                "It will cost nine million, said the mayor of the town in the evening.",
                "Read our letter about bridges every week."),
            BODY);

    assertThat(share).containsExactly(0, 0, 1, 1, 1, 1, 0);
  }

  @Test
  void ofTwoAlikeTakesTheOneAmongTheBody() {
    double[] share =
        BodyTruth.of(
            List.of(
                "What comes next",
                "A menu of other articles that nobody has asked for today",
                "The council met on Monday and voted for the new bridge after two hours.",
                "What comes next",
                "Work on the bridge begins in spring and will take three years to end."),
            BODY);

    assertThat(share).containsExactly(0, 0, 1, 1, 1);
  }

  @Test
  void ofABodyThatStandsTwiceTakesTheFirst() {
    List<String> paragraphs =
        List.of(
            "The council met on Monday and voted for the new bridge after two hours.",
            "Work on the bridge begins in spring and will take three years to end.",
            "It will cost nine million, said the mayor of the town in the evening.");
    String menu = "A menu of other articles that nobody has asked for today";

    double[] share =
        BodyTruth.of(
            Stream.of(paragraphs, List.of(menu), paragraphs).flatMap(List::stream).toList(), BODY);

    assertThat(share).containsExactly(1, 1, 1, 0, 0, 0, 0);
  }
}
