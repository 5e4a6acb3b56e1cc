package io.copydesk.clean.text.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.clean.text.LabelledPage;
import io.copydesk.clean.text.guard.Judged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignpostsTest {
  private static final String TEXT =
      "The ferry between the old harbour and the islands will sail again from Monday, the port"
          + " authority said, after a winter in which the hull was scraped and painted.";

  private static final List<String> MENU =
      List.of("Ships of the bay", "Timetables for all", "Tickets and prices", "Ports and piers");

  private static Judged judged(String... lines) {
    return LabelledPage.judged(List.of(lines));
  }

  private static String[] page(List<String> above, String... below) {
    var lines = new ArrayList<>(above);
    lines.addAll(Arrays.asList(below));
    return lines.toArray(String[]::new);
  }

  @Test
  void entriesOfAMenuThatStandsTwiceLeadElsewhere() {
    var lines = page(MENU, page(MENU, "Islanders get their ferry back", TEXT, TEXT));
    var signposts = new Signposts(judged(lines));

    assertThat(signposts.has(1)).isTrue();
    assertThat(signposts.has(5)).isTrue();
    assertThat(signposts.has(8)).isFalse();
  }

  @Test
  void entriesOfATableOfContentsLeadToTheirSubheads() {
    var lines =
        new String[] {
          "A winter without a ship",
          "What went wrong with the hull",
          "What the repair has cost",
          "When the ferry sails again",
          "A ferry and its winter",
          TEXT,
          "What went wrong with the hull",
          TEXT,
          "What the repair has cost",
          TEXT,
          "When the ferry sails again",
          TEXT
        };
    var signposts = new Signposts(judged(lines));

    assertThat(signposts.has(2)).isTrue();
    assertThat(signposts.has(4)).isFalse();
    assertThat(signposts.has(8)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home > News > Ferries",
        "Blog / Ferries / Islands",
        "« Older stories of the bay",
        "Previous: Harbour closed for a week",
        "Home Islands Ferries About Contact",
        "Jump to: navigation, search",
        "You are here: Harbour News",
        "Sie sind hier: Fähren und Häfen"
      })
  void waysToThePageAreNoHeadlines(String way) {
    assertThat(new Signposts(judged(way, TEXT)).has(0)).isTrue();
    assertThat(new Signposts(judged(way, TEXT)).has(1)).isFalse();
  }

  @Test
  void aHeadlineMayStandTwice() {
    var signposts =
        new Signposts(
            judged("Islanders get their ferry back", "Islanders get their ferry back", TEXT));

    assertThat(signposts.has(0)).isFalse();
    assertThat(signposts.has(1)).isFalse();
  }

  @Test
  void aTitleThatBreaksOffLeadsToTheWholeOne() {
    var signposts =
        new Signposts(
            judged(
                "Islanders get their ferry...", "Islanders get their ferry back on Monday", TEXT));

    assertThat(signposts.has(0)).isTrue();
    assertThat(signposts.has(1)).isFalse();
  }
}
