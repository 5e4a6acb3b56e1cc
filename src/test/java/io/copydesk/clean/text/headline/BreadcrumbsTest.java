package io.copydesk.clean.text.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.clean.text.LabelledPage;
import io.copydesk.clean.text.TextModels;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreadcrumbsTest {
  private static final String TEXT =
      "The ferry between the old harbour and the islands will sail again from Monday, the port"
          + " authority said, after a winter in which the hull was scraped and painted.";

  private static final String MORE =
      "Five months of work have cost the port two million, half of which the islands pay, and the"
          + " crew has learned to steer her with the new engine.";

  private static final String LAST =
      "“She is an old lady with a new heart,” said Ada Orlow, who has run the line for thirty years"
          + " and will be at the helm on Monday.";

  private static String chosen(String... lines) {
    return lines[
        Titles.of(LabelledPage.judged(List.of(lines)), TextModels.shipped().title()).line()];
  }

  @Test
  void theWayToThePageLeadsToTheHeadlineInOtherWords() {
    assertThat(
            chosen(
                "Home",
                "News",
                "Ferry back in service again",
                "Old ferry to the islands sails again after five months of repair",
                "By Ada Brook",
                "3 March 2026",
                TEXT,
                MORE,
                LAST))
        .isEqualTo("Old ferry to the islands sails again after five months of repair");
  }

  @Test
  void theHeadlineMaySayTheSameWordsInAnotherOrderBelowAKicker() {
    assertThat(
            chosen(
                "Home",
                "News",
                "Ferry: Brook praises crew and warns of thin steel in the hull",
                "After the winter",
                "Brook praises ferry crew and warns of thin steel in the hull",
                "By Ada Brook",
                "3 March 2026",
                TEXT,
                MORE,
                LAST))
        .isEqualTo("Brook praises ferry crew and warns of thin steel in the hull");
  }

  @Test
  void aHeadlineBelowTheWayLeadsNowhere() {
    assertThat(
            chosen(
                "Home",
                "News",
                "Old ferry to the islands sails again after five months of repair",
                "The ferry to the islands leaves the old harbour in the rain, 2 March 2026.",
                "By Ada Brook",
                TEXT,
                MORE,
                LAST))
        .isEqualTo("Old ferry to the islands sails again after five months of repair");
  }
}
