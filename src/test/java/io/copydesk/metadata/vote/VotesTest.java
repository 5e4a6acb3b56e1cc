package io.copydesk.metadata.vote;

import static io.copydesk.metadata.TestPages.metadata;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Organization;
import io.copydesk.article.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What wins where a page's sources disagree. */
class VotesTest {
  private static final String PROSE =
      "<p>" + "The harbour of the town was closed for most of the week. ".repeat(30) + "</p>";

  @Test
  void theOnlyHeadingStandsAgainstOneSearchTitleInManyPlaces() {
    var metadata =
        metadata(
            """
            <title>Harbour closures: guide for sailors</title>
            <meta property="og:title" content="Harbour closures: guide for sailors">
            <h1>What sailors should know when a harbour closes</h1>
            """
                + PROSE);
    assertThat(metadata.headline().value())
        .isEqualTo("What sailors should know when a harbour closes");
    assertThat(metadata.alternativeHeadline().value())
        .isEqualTo("Harbour closures: guide for sailors");
  }

  @Test
  void theFirstHeadingIsTheSitesWhereTheTitleNamesItBehindAnother() {
    var metadata =
        metadata(
            "<title>Harbour closed after a storm « The Wet Blog</title><h1>The Wet Blog</h1>"
                + "<h2>Harbour closed after a storm</h2>"
                + PROSE);
    assertThat(metadata.headline().value()).isEqualTo("Harbour closed after a storm");
  }

  @Test
  void whatAMachinesSummaryIsCalledIsNoPartOfIt() {
    String page = "<title>Harbour closed</title><meta name=description content='%s'>" + PROSE;
    for (String label : List.of("AI summary: ", "AI摘要：", "Résumé IA : ", "KI-Zusammenfassung | ")) {
      assertThat(
              metadata(page.replace("%s", label + "The ships wait for the wind."))
                  .description()
                  .value())
          .isEqualTo("The ships wait for the wind.");
    }
    String other = "Summary: the ships wait for the wind.";
    assertThat(metadata(page.replace("%s", other)).description().value()).isEqualTo(other);
  }

  @Test
  void aKickerInsideTheHeadingIsNoHeadline() {
    var metadata =
        metadata(
            "<title>Ships wait outside as harbour stays closed - News</title>"
                + "<h1><span class=title__overline>Storm in the North</span><span> - </span>"
                + "<span class=title__text>Ships wait outside as harbour stays closed</span></h1>"
                + PROSE);
    assertThat(metadata.headline().value()).isEqualTo("Ships wait outside as harbour stays closed");
  }

  @Test
  void theNewsroomsOwnHeadlineStandsAgainstATitleForSearch() {
    String json =
        "<script type=application/ld+json>{\"@type\":\"%s\",\"headline\":\"Ships wait outside\"}</script>"
            + "<meta property=og:title content='Harbour closed: storm, ships, forecast'>"
            + "<h2 class=headline>Ships wait outside</h2>"
            + PROSE;
    assertThat(metadata(json.replace("%s", "NewsArticle")).headline().value())
        .isEqualTo("Ships wait outside");
  }

  @Test
  void phrasesAndRolesWhereNamesStandAreHardlyBelieved() {
    var metadata =
        metadata(
            "<h1>Harbour closed</h1><a href=/author/x>Why we closed the harbour</a>"
                + "<p class=author>Vice President of Consulting</p><p class=author-name>Anna Berg</p>"
                + PROSE);
    assertThat(metadata.author().value()).containsExactly(new Person("Anna Berg"));
  }

  @Test
  void aPhraseOrAnAccountAloneIsNobody() {
    assertThat(
            metadata(
                    "<meta name=twitter:creator content=@harbourlife><h1>Harbour closed</h1>"
                        + "<p class=author>so recommend This page</p>"
                        + PROSE)
                .author()
                .value())
        .isNull();
    assertThat(
            metadata("<h1>Harbour closed</h1><p class=author>Anna al-Berg</p>" + PROSE)
                .author()
                .value())
        .containsExactly(new Person("Anna al-Berg"));
  }

  @Test
  void anAdministratorYieldsToANameAtTheHeadline() {
    String account =
        "<meta name=author content='Web Admin'><meta name=twitter:label1 content='Written by'>"
            + "<meta name=twitter:data1 content='Web Admin'><h1>Harbour closed</h1>";
    assertThat(metadata(account + "<p class=byline>By Anna Berg</p>" + PROSE).author().value())
        .containsExactly(new Person("Anna Berg"));
  }

  @Test
  void aSiteNamedAfterItsAuthorIsThatPerson() {
    var metadata =
        metadata(
            "<meta property=og:site_name content='Anna Berg'><meta name=author content='Anna Berg'>"
                + "<h1>Harbour closed</h1><p>"
                + "Today I walked there and I saw that the boats lay still. ".repeat(5)
                + "</p><footer>© 2026 Anna Berg</footer>");
    assertThat(metadata.author().value()).containsExactly(new Person("Anna Berg"));
  }

  @Test
  void aHeadingThatIsAboutSomethingElseDoesNot() {
    var metadata =
        metadata(
            """
            <title>Harbour closed after a storm</title>
            <meta property="og:title" content="Harbour closed after a storm">
            <meta name="twitter:title" content="Harbour closed after a storm"><h1>Our town</h1>
            """
                + PROSE);
    assertThat(metadata.headline().value()).isEqualTo("Harbour closed after a storm");
  }

  @Test
  void aKickerThatIsTheSectionIsNoHeadline() {
    var metadata =
        metadata(
            """
            <meta property="article:section" content="Transport"><p class="kicker">Transport</p>
            <h1>Harbour closed after a storm</h1>
            """
                + PROSE);
    assertThat(metadata.alternativeHeadline().value()).isNull();
  }

  @Test
  void theNewsroomYieldsToSomebodyAtTheHeadline() {
    String newsroom =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":"
            + "{\"@type\":\"Organization\",\"name\":\"Harbour Desk\"}}</script>";
    String by = "<h1>Harbour closed</h1><p>A storm.</p><p>By Anna Berg</p>";
    assertThat(metadata(newsroom + by + PROSE).author().value())
        .containsExactly(new Person("Anna Berg"));
    assertThat(metadata(newsroom + "<h1>Harbour closed</h1>" + PROSE).author().value())
        .containsExactly(new Organization("Harbour Desk"));
  }

  @Test
  void theNameOfALoginYieldsToANameAtTheHeadline() {
    String login =
        "<meta name=author content=KatjaS><meta name=twitter:label1 content='Written by'>"
            + "<meta name=twitter:data1 content=KatjaS>";
    String byline = "<h1>Harbour closed</h1><p class=byline>By Anna Berg</p>";
    assertThat(metadata(login + byline + PROSE).author().value())
        .containsExactly(new Person("Anna Berg"));
    assertThat(metadata(login + "<h1>Harbour closed</h1>" + PROSE).author().value())
        .containsExactly(new Person("KatjaS"));
  }

  @Test
  void aNamesRoleIsKnownByTheSourceThatLeavesItOff() {
    var metadata =
        metadata(
            """
            <h1>Harbour closed</h1><p class="byline">Anna Berg Tech Reporter</p>
            <a href="/author/anna-berg">Anna Berg</a>
            """
                + PROSE);
    assertThat(metadata.author().value())
        .containsExactly(new Person("Anna Berg", "https://www.example.com/author/anna-berg"));
  }

  @Test
  void theHouseBehindANameIsKnownByTheSourceThatLeavesItOff() {
    var metadata =
        metadata(
            """
            <h1>Harbour closed</h1><p class="byline">Anna Berg Harbour Times</p>
            <a href="/author/anna-berg">Anna Berg</a>
            """
                + PROSE);
    assertThat(metadata.author().value())
        .containsExactly(new Person("Anna Berg", "https://www.example.com/author/anna-berg"));
  }
}
