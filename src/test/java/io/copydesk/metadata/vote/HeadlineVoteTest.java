package io.copydesk.metadata.vote;

import static io.copydesk.metadata.TestPages.metadata;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of a page's titles is the headline, and what is cut off it. */
class HeadlineVoteTest {
  private static final String PROSE =
      "<p>" + "The harbour of the town was closed for most of the week. ".repeat(30) + "</p>";

  private static @Nullable String headline(String html) {
    return metadata(html + PROSE).headline().value();
  }

  @Test
  void titleForSearchInTheBreadcrumbsYieldsToTheOneThatReadersSee() {
    String page =
        """
        <title>Harbour closure: what the storm means for sailors</title>
        <meta property="og:title" content="Ships wait outside, and patience runs out">
        <script type="application/ld+json">{"@type": "NewsArticle",
         "headline": "Harbour closure: what the storm means for sailors"}</script>
        <ol class="breadcrumb"><li><a href="/sea">Sea</a></li>
        <li><h1>Harbour closure: what the storm means for sailors</h1></li></ol>
        %s
        """;
    String shown =
        "<header><h2><span class=kicker>The storm</span> "
            + "<span class=article-headline>Ships wait outside, and patience runs out</span></h2></header>";
    var metadata = metadata(page.replace("%s", shown) + PROSE);
    assertThat(metadata.headline().value()).isEqualTo("Ships wait outside, and patience runs out");
    assertThat(metadata.headline().source()).isEqualTo("shown-title");
    assertThat(metadata.alternativeHeadline().value()).isEqualTo("The storm");
    assertThat(headline(page.replace("%s", "")))
        .isEqualTo("Harbour closure: what the storm means for sailors");
  }

  @Test
  void sharedTitleThatStandsAmongTeasersOnlyIsNotShown() {
    assertThat(
            headline(
                """
                <meta property="og:title" content="Ships wait outside">
                <h1>Closed: what a storm does to a harbour</h1>
                """
                    + PROSE
                    + "<aside><h2>Ships wait outside</h2></aside>"))
        .isEqualTo("Closed: what a storm does to a harbour");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Rain in Bergen : Weather diary | Notes of a walker | Since 2005</title>"
            + "<p class=headline>Rain in Bergen</p>",
        "<title>Rain in Bergen | Weather | The Example Hospital</title>"
            + "<h1>Rain in Bergen | Weather | The Example Hospital</h1><p class=headline>Rain in Bergen</p>",
        "<title>Rain in Bergen</title><h1><span>18 Dec 2025</span> Rain in Bergen</h1>",
        "<title>Rain in Bergen</title><h1>Rain in Bergen <small>02.02.2026 • Town, News</small></h1>"
      })
  void whatStandsBesideTheHeadlineIsCutOff(String html) {
    assertThat(headline(html)).isEqualTo("Rain in Bergen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Rain - The Harbour Post</title>",
        "<title>Rain | Harbour Post</title>",
        "<title>HarbourPost: news · Rain – HarbourPost</title><h1>Rain</h1>"
      })
  void namesOfTheSiteThatOnlyItsAddressKnows(String html) {
    assertThat(
            headline(
                "<link rel=canonical href='https://www.harbourpost.com/rain'>" + html + "<p>x"))
        .isEqualTo("Rain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1><span class=kicker>Politics</span> Harbour closed for a week</h1>",
        "<h1><span class=kicker>Politics</span><span> - Harbour closed for a week</span></h1>",
        "<h1><span><b class=article__eyebrow>Politics</b><span>Harbour closed for a week</span></span></h1>",
        "<meta property=og:title content='Harbour closed for a week'>"
            + "<h1><a href=/politics>Politics</a> Harbour closed for a week</h1>",
        "<title>Harbour closed for a week - A Paper</title>"
            + "<h1><small>Politics</small> Harbour closed for a week</h1>"
      })
  void kickersInsideTheHeadingAreNoHeadline(String html) {
    assertThat(headline(html)).isEqualTo("Harbour closed for a week");
  }

  @Test
  void firstWordOfAHeadlineThatIsSetApartStays() {
    assertThat(headline("<title>Harbour closed</title><h1><em>Harbour</em> closed</h1>"))
        .isEqualTo("Harbour closed");
  }

  @Test
  void dateIsPartOfAHeadlineThatNobodySaysWithoutIt() {
    assertThat(headline("<title>Diary</title><h1>Rain in Bergen on 18 Dec 2025</h1>"))
        .isEqualTo("Rain in Bergen on 18 Dec 2025");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Rain in Bergen</title><h1>The Wet Blog</h1><h2>Rain in Bergen</h2>",
        "<meta property=og:title content='Rain in Bergen'><h1>Navigation</h1><h1>Rain in Bergen</h1>"
      })
  void firstHeadingThatNoTitleKnowsYieldsToTheOneTheyKnow(String html) {
    assertThat(headline(html)).isEqualTo("Rain in Bergen");
  }

  @Test
  void firstHeadingThatNoTitleKnowsStandsWhereTheyKnowNoOther() {
    assertThat(headline("<title>Start</title><h1>Rain in Bergen</h1><h2>Forecast</h2>"))
        .isEqualTo("Rain in Bergen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Rain in Bergen | Harbour Post Weekly</title>",
        "<title>Rain in Bergen | Post Weekly</title>",
        "<title>Rain in Bergen - Harbour Post Weekly Blog</title>",
        "<title>Rain in Bergen (Harbour Post Weekly)</title>",
        "<title>Harbour Post Weekly: Rain in Bergen</title>"
            + "<meta property=og:title content='Rain in Bergen'>",
      })
  void namesThatSayMoreOrLessThanTheAddress(String html) {
    String address = "<link rel=canonical href='https://www.harbourpostweekly.com/rain'>";
    assertThat(headline(address + html)).isEqualTo("Rain in Bergen");
  }

  @Test
  void siteMayBeginWithMoreThanTheNameThatIsDeclared() {
    assertThat(
            headline(
                "<meta property=og:site_name content=Giovannis>"
                    + "<title>Rain in Bergen | Giovanni's Catering</title>"))
        .isEqualTo("Rain in Bergen");
  }

  @Test
  void wordsOfAHeadlineThatOnlyLookLikeTheSiteStay() {
    assertThat(
            headline(
                "<meta property=og:site_name content=Bergen>"
                    + "<title>Rain, and more of it - Bergen waits for the sun</title>"))
        .isEqualTo("Rain, and more of it - Bergen waits for the sun");
    assertThat(headline("<title>Rain in Bergen | ASP.NET</title>"))
        .isEqualTo("Rain in Bergen | ASP.NET");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Rain in Bergen | harbourpost.com</title>",
        "<title>Rain in Bergen ‹ Weather ‹ Wet Notes</title>",
        "<title>Rain in Bergen « Wet Notes</title>",
        "<title>Rain in Bergen -</title>",
        "<title>18.12.2025 - Rain in Bergen</title>",
        "<h1>harbourpost.com</h1><p class=headline>Rain in Bergen</p>"
      })
  void whatIsNoHeadlineOnAnySiteIsCutOff(String html) {
    assertThat(headline(html)).isEqualTo("Rain in Bergen");
  }

  @Test
  void daysBetweenWhichSomethingHappenedStay() {
    assertThat(headline("<title>14.12.2025 - 18.12.2025: rain in Bergen</title>"))
        .isEqualTo("14.12.2025 - 18.12.2025: rain in Bergen");
  }

  @Test
  void quotationInATitleIsNoWayToThePage() {
    assertThat(headline("<title>Le maire : « Il pleut à Bergen »</title>"))
        .isEqualTo("Le maire : « Il pleut à Bergen »");
  }

  @Test
  void headlineBehindASectionIsNotTakenForTheSite() {
    assertThat(
            headline(
                """
                <title>Is rain a crime? - HP</title>
                <meta property="og:title" content="Opinion | Is rain a crime?">
                <script type="application/ld+json">{"@type": "NewsArticle",
                 "headline": "Is rain a crime?"}</script>
                <h1>Opinion</h1><h1>Is rain a crime?</h1>
                """))
        .isEqualTo("Is rain a crime?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Hauptmenü</h1><h1>Rain in Bergen</h1>",
        "<title>Rain in Bergen</title><h1>Quick links</h1>",
        "<h2>Sin categoría</h2><h2>Rain in Bergen</h2>"
      })
  void headingsThatEveryPageHasAreNoHeadlines(String html) {
    assertThat(headline(html)).isEqualTo("Rain in Bergen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Harbour closed for a week | Town | A Paper</title>"
            + "<h1>Harbour closed for a week <span>Subscribers</span></h1>",
        "<title>Harbour closed for a week - A Paper</title>"
            + "<h1><a>Harbour closed for a week</a> <a>(example.org)</a> <b>87</b></h1>"
      })
  void badgesInsideTheHeadingAreNoHeadline(String html) {
    assertThat(headline(html)).isEqualTo("Harbour closed for a week");
  }

  @Test
  void lastWordOfAHeadlineThatIsSetApartStays() {
    assertThat(headline("<title>Harbour closed | A Paper</title><h1>Harbour <em>closed</em></h1>"))
        .isEqualTo("Harbour closed");
    assertThat(
            headline(
                "<title>Harbour closed – for a week | A Paper</title>"
                    + "<h1>Harbour closed <em>for a week</em></h1>"))
        .isEqualTo("Harbour closed for a week");
  }

  @Test
  void kickerYieldsToATitleThatNamesTheSectionInstead() {
    assertThat(
            headline(
                "<title>Town edition | Fire in a house: five without a home</title>"
                    + "<meta property=og:title content='Frayn. Fire in a house: five without a home'>"
                    + "<h1><b>Frayn</b> Fire in a house: five without a home</h1>"))
        .isEqualTo("Fire in a house: five without a home");
  }
}
