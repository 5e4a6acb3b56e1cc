package io.copydesk.metadata.vote;

import static io.copydesk.metadata.TestPages.metadata;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Organization;
import io.copydesk.article.Person;
import org.junit.jupiter.api.Test;

/** What wins where a page's sources disagree. */
class VotesTest {
  private static final String PROSE =
      "<p>" + "The harbour of the town was closed for most of the week. ".repeat(30) + "</p>";

  @Test
  void aDeclaredPublicationOutlivesTheDayOfALaterChangeInManyPlaces() {
    var metadata =
        metadata(
            """
            <meta property="article:published_time" content="2025-03-02T09:00:00+01:00">
            <meta property="article:modified_time" content="2026-04-05T09:00:00+02:00">
            <h1>Harbour closed</h1><time datetime="2026-04-05">5 April 2026</time>
            <p class="date">5 April 2026</p>
            """
                + PROSE);
    assertThat(metadata.datePublished().value()).isEqualTo("2025-03-02T09:00:00+01:00");
    assertThat(metadata.dateModified().value()).isEqualTo("2026-04-05T09:00:00+02:00");
  }

  @Test
  void aMomentInUtcAndTheSameMomentOnTheClockOfReadersAreOne() {
    var metadata =
        metadata(
            """
            <meta property="article:published_time" content="2026-05-04T02:41:00Z">
            <h1>Harbour closed</h1><p>Anna Berg, 3 May 2026, 22:41</p>
            """
                + PROSE);
    assertThat(metadata.datePublished().value()).isEqualTo("2026-05-03T22:41:00-04:00");
  }

  @Test
  void aMomentIsLeftAsItIsWhereTheClocksDoNotAgree() {
    var metadata =
        metadata(
            """
            <meta property="article:published_time" content="2026-05-04T02:41:00Z">
            <h1>Harbour closed</h1><p>Anna Berg, 3 May 2026, 21:07</p>
            """
                + PROSE);
    assertThat(metadata.datePublished().value()).isEqualTo("2026-05-04T02:41:00Z");
  }

  @Test
  void theOnlyDayThatReadersAreShownStandsAgainstOneVoiceForMachines() {
    String json =
        "<script type=application/ld+json>{\"@type\":\"Article\",\"datePublished\":\"2026-03-02\"}"
            + "</script>";
    String shown = "<h1>Harbour closed</h1><p>Anna Berg, 5 April 2026</p>";
    assertThat(metadata(json + shown + PROSE).datePublished().value()).isEqualTo("2026-04-05");
    String meta = "<meta property=article:published_time content=2026-03-02>";
    assertThat(metadata(json + meta + shown + PROSE).datePublished().value())
        .isEqualTo("2026-03-02");
    assertThat(metadata(meta + shown + PROSE).datePublished().value()).isEqualTo("2026-03-02");
    assertThat(
            metadata(meta + shown.replace("5 April", "5 January") + PROSE).datePublished().value())
        .isEqualTo("2026-01-05");
  }

  @Test
  void aDayThatReadersAreToldIsAChangeIsNone() {
    String json =
        "<script type=application/ld+json>{\"@type\":\"Article\",\"datePublished\":\"2026-03-02\"}"
            + "</script><h1>Harbour closed</h1>";
    assertThat(metadata(json + "<p>Updated 5 April 2026</p>" + PROSE).datePublished().value())
        .isEqualTo("2026-03-02");
    assertThat(
            metadata(json + "<p>5 April 2026</p><p>7 April 2026</p>" + PROSE)
                .datePublished()
                .value())
        .isEqualTo("2026-03-02");
    assertThat(
            metadata(
                    json
                        + PROSE
                        + "<blockquote><p>A post shared by Ada (@ada) on Apr 5, 2026 at 8:00</p></blockquote>")
                .datePublished()
                .value())
        .isEqualTo("2026-03-02");
  }

  @Test
  void aTeasersTimeDoesNotSayHowTheDayIsWritten() {
    var metadata =
        metadata(
            "<h1>Harbour closed</h1><p class=date>4 May 2026</p>"
                + PROSE
                + "<aside><time datetime=2026-05-04T09:00:00Z>9:00</time></aside>");
    assertThat(metadata.datePublished().value()).isEqualTo("2026-05-04");
  }

  @Test
  void theFirstOfAYearCountsLessThanAnyOtherDay() {
    String other = "<meta name=date content=2026-04-05><h1>Harbour closed</h1>" + PROSE;
    String declared = "<i itemprop=datePublished content=2004-01-DAY></i>";
    assertThat(metadata(declared.replace("DAY", "01T00:00:00") + other).datePublished().value())
        .isEqualTo("2026-04-05");
    assertThat(metadata(declared.replace("DAY", "01T00:00:01") + other).datePublished().value())
        .isEqualTo("2004-01-01T00:00:01");
  }

  @Test
  void theManyDaysOfAListSayLittle() {
    var page = new StringBuilder("<meta name=date content=2026-03-27><h1>Harbour closed</h1>");
    for (int day = 1; day < 9; day++) {
      page.append("<i itemprop=datePublished content=2026-05-0").append(day).append("></i>");
    }
    assertThat(metadata(page + PROSE).datePublished().value()).isEqualTo("2026-03-27");
  }

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
}
