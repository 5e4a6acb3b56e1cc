package io.copydesk.tools.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static final String BODY =
      """
      The council met on Monday and voted for the new bridge after two hours.
      What happens to the old bridge
      Work on the new one begins in spring and will take three years to end.
      Who will pay for all of it
      The town pays nine million, said the mayor in the evening, and the county the rest.
      Next steps
      Builders may send their plans until the first of May of the coming year.\
      """;

  @Test
  void subheadsKeepTheirPlacesFromTheTableOfContents() {
    boolean[] inside =
        Alignment.of(
            List.of(
                "The council met on Monday and voted for the new bridge after two hours.",
                "What happens to the old bridge",
                "Who will pay for all of it",
                "Next steps",
                "What happens to the old bridge",
                "Work on the new one begins in spring and will take three years to end.",
                "Who will pay for all of it",
                "The town pays nine million, said the mayor in the evening, and the county the rest.",
                "Next steps",
                "Builders may send their plans until the first of May of the coming year."),
            BODY);

    assertThat(inside)
        .containsExactly(true, false, false, false, true, true, true, true, true, true);
  }

  @Test
  void whatStandsOutOfOrderIsFoundAllTheSame() {
    boolean[] inside =
        Alignment.of(
            List.of(
                "Builders may send their plans until the first of May of the coming year.",
                "Read our letter about bridges every week",
                "The council met on Monday and voted for the new bridge after two hours.",
                "Work on the new one begins in spring and will take three years to end."),
            BODY);

    assertThat(inside).containsExactly(true, false, true, true);
  }

  /** The body has not all of the first one. */
  @Test
  void paragraphsTakeNoMoreThanTheBodyHasOfThem() {
    boolean[] inside =
        Alignment.of(
            List.of(
                "The council met on Monday and voted for the new bridge after two hours. All was said"
                    + " there twice.",
                "What happens to the old bridge",
                "Work on the new one begins in spring and will take three years to end.",
                "Who will pay for all of it"),
            BODY);

    assertThat(inside).containsExactly(true, true, true, true);
  }

  @Test
  void subheadsKeepTheirPlacesFromParagraphsThatTakeThemUp() {
    boolean[] inside =
        Alignment.of(
            List.of(
                "The council met on Monday.",
                "What the bridge will cost",
                "What the bridge will cost nobody knows, but a figure of nine million is named."),
            """
            The council met on Monday.
            What the bridge will cost
            What the bridge will cost nobody knows, but a figure of nine million is named.\
            """);

    assertThat(inside).containsExactly(true, true, true);
  }
}
