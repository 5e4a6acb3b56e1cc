package io.copydesk.metadata.source.visible;

import static io.copydesk.metadata.TestPages.claims;
import static io.copydesk.metadata.TestPages.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.metadata.claim.Claim;
import io.copydesk.metadata.claim.Property;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleSourcesTest {
  private static final String PROSE =
      "<p>" + "The rain fell on the town all day long. ".repeat(40) + "</p>";

  @Test
  void headingsAreTrustedByPlace() {
    String page =
        "<title>Rain | The Example</title><nav><h1>The Example</h1></nav><h1>Rain in Bergen</h1>"
            + PROSE;
    assertThat(said(new Headings(), Property.HEADLINE, page))
        .containsExactly("title: Rain | The Example", "h1: The Example", "h1: Rain in Bergen");
    assertThat(claims(new Headings(), page).of(Property.HEADLINE))
        .extracting(Claim::trust)
        .containsExactly(1.0, .3, 1.0);
  }

  @Test
  void kickerNearTheHeading() {
    String page = "<p class=kicker>Weather</p><h1>Rain in Bergen</h1>" + PROSE;
    assertThat(said(new Headings(), Property.KICKER, page))
        .containsExactly("kicker-class: Weather");
  }

  @Test
  void timeElementsAreDatesOfWhatStandsNearThem() {
    String page =
        "<h1>Rain</h1><time datetime=2026-05-01>Friday</time><p>Updated <time datetime=2026-05-03>now</time></p>"
            + PROSE
            + "<aside class=related><time datetime=2026-05-30>x</time></aside>"
            + "<div class=comments><time datetime=2026-05-31>y</time></div>";
    var published = claims(new TimeElements(), page).of(Property.PUBLISHED);
    assertThat(published).extracting(Claim::text).containsExactly("2026-05-01", "2026-05-30");
    assertThat(published.getLast().trust()).isLessThan(.2);
    assertThat(said(new TimeElements(), Property.MODIFIED, page))
        .containsExactly("time: 2026-05-03");
  }

  @Test
  void aPostThatWasNeverChangedIsCalledBothPublishedAndUpdated() {
    String page =
        "<h1>Rain</h1><time class='entry-date published updated' datetime=2026-05-01>1 May</time>"
            + PROSE;
    assertThat(said(new TimeElements(), Property.PUBLISHED, page))
        .containsExactly("time: 2026-05-01");
    assertThat(said(new TimeElements(), Property.MODIFIED, page)).isEmpty();
  }

  @Test
  void anAbbreviationThatIsNoDayIsNone() {
    String page =
        "<h1>Rain</h1><p><abbr title='World Meteorological Organization'>WMO</abbr></p>"
            + "<abbr title=2026-05-01>Friday</abbr>"
            + PROSE;
    assertThat(said(new TimeElements(), Property.PUBLISHED, page))
        .containsExactly("time: 2026-05-01");
  }

  @Test
  void labelsOfOtherScriptsAreKnownInsideWordsAndNoNameFollowsOne() {
    assertThat(DateLabels.of("最終更新：")).isEqualTo(DateLabels.Meaning.MODIFICATION);
    assertThat(DateLabels.of("기사입력 ")).isEqualTo(DateLabels.Meaning.PUBLICATION);
    assertThat(DateLabels.saysModified("Edited by John Roe | 3 May 2026")).isFalse();
    assertThat(DateLabels.saysModified("Edited 3 May 2026")).isTrue();
  }

  @Test
  void aTimeFarFromTheHeadingCountsIfItSaysThatItIsTheDayOfPublication() {
    String far = "<h1>Rain</h1>" + PROSE.repeat(20);
    String time = "<time datetime=2026-05-01>1 May</time>";
    String published = "<time class=published datetime=2026-05-01>1 May</time>";
    assertThat(trust(far + time)).isLessThan(.5);
    assertThat(trust(far + published)).isGreaterThan(.5);
    assertThat(trust(far + "<div><h3>Publish date</h3>" + time + "</div>")).isGreaterThan(.5);
    assertThat(trust(far + "<div class=related>" + published + "</div>")).isLessThan(.5);
  }

  private static double trust(String page) {
    return claims(new TimeElements(), page).of(Property.PUBLISHED).getFirst().trust();
  }

  @Test
  void datesByClassButNeverFromACaption() {
    String page =
        "<h1>Rain</h1><div class=post-date>1 May 2026</div>"
            + "<figure><figcaption><span class=date>3 April 2020</span></figcaption></figure>"
            + PROSE;
    assertThat(said(new DateClasses(), Property.PUBLISHED, page))
        .containsExactly("date-class: 1 May 2026");
  }

  @Test
  void datesInTheTextAroundTheHeading() {
    String page = "<h1>Rain</h1><p>Bergen, 1 May 2026</p>" + PROSE + "<p>Published: 2 May 2026</p>";
    assertThat(said(new DateTexts(), Property.PUBLISHED, page))
        .containsExactly(
            "text: Bergen, 1 May 2026",
            "text: Published: 2 May 2026",
            "text:labelled: Published: 2 May 2026");
  }

  @Test
  void aSentenceMayCallADayThatOfPublication() {
    String text = "This article was originally published on 1 May 2026 but is kept up to date.";
    var claims = claims(new DateTexts(), "<h1>Rain</h1>" + PROSE + "<p>" + text + "</p>");
    assertThat(claims.of(Property.PUBLISHED))
        .filteredOn(claim -> claim.source().equals("text:labelled"))
        .singleElement()
        .satisfies(claim -> assertThat(claim.trust()).isEqualTo(1));
    assertThat(
            said(
                new DateTexts(),
                Property.PUBLISHED,
                "<h1>Rain</h1>" + PROSE.repeat(20) + "<p>Datum 1.5.2026</p>"))
        .containsExactly("text:labelled: Datum 1.5.2026");
  }

  @Test
  void titleStandsForTheHeadingWhereNoHeadingIsTheArticles() {
    String page =
        "<title>Rain in Bergen for days</title>"
            + "<p>x</p>".repeat(20)
            + "<p>Menu</p><p>Sport</p>"
            + "<h3><a href=/rain>Rain in Bergen for days</a></h3><div>1 May 2026</div>"
            + PROSE;
    assertThat(said(new DateTexts(), Property.PUBLISHED, page)).containsExactly("text: 1 May 2026");
    String club = page.replace("</title>", "</title><h1>Our club</h1>");
    assertThat(said(new DateTexts(), Property.PUBLISHED, club)).containsExactly("text: 1 May 2026");
    assertThat(said(new DateTexts(), Property.PUBLISHED, page.replace("<title>", "<title>Not ")))
        .as("about the same, so near enough")
        .containsExactly("text: 1 May 2026");
    assertThat(
            said(
                new DateTexts(),
                Property.PUBLISHED,
                page.replace("Bergen for days</title>", "X</title>")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Letzte Änderung: 3.5.2026",
        "Diese Seite wurde zuletzt am 3. Mai 2026 geändert.",
        "Dernière mise à jour : 3 mai 2026",
        "Ultimo aggiornamento: 3 maggio 2026",
        "This page was last edited on 3 May 2026"
      })
  void lastChangeIsNoPublicationInAnyLanguage(String text) {
    String page = "<h1>Rain</h1>" + PROSE + "<p>" + text + "</p>";
    assertThat(said(new DateTexts(), Property.PUBLISHED, page)).isEmpty();
    assertThat(said(new DateTexts(), Property.MODIFIED, page)).contains("text:labelled: " + text);
  }

  @Test
  void everyDateOfATextIsWhatTheWordsBeforeItSay() {
    String page =
        "<h1>Rain</h1><p>Updated 3 May 2026 | First published 1 May 2026</p>"
            + "<p class=date>WeatherMAY 4, 2026Updated: May 5, 2026</p>"
            + PROSE;
    assertThat(said(new DateTexts(), Property.PUBLISHED, page))
        .contains("text: | First published 1 May 2026");
    assertThat(said(new DateTexts(), Property.MODIFIED, page)).contains("text: Updated 3 May 2026");
    assertThat(said(new DateClasses(), Property.PUBLISHED, page))
        .containsExactly("date-class: WeatherMAY 4, 2026");
    assertThat(said(new DateClasses(), Property.MODIFIED, page))
        .containsExactly("date-class: Updated: May 5, 2026");
  }

  @Test
  void aSentenceThatSpeaksOfADayIsLittleTrusted() {
    var claims =
        claims(
            new DateTexts(),
            "<h1>Rain</h1><p>The next meeting of all who keep the records is held on 5 February"
                + " 2026 in the café at the harbour.</p>"
                + PROSE);
    assertThat(claims.of(Property.PUBLISHED))
        .singleElement()
        .satisfies(claim -> assertThat(claim.trust()).isLessThan(.5));
  }

  @Test
  void captionsCommentsAndCopyrightLinesHaveNoDatesOfTheArticle() {
    String page =
        "<h1>Rain</h1><figure><figcaption>A wet street in the old town, 3 April 2026</figcaption></figure>"
            + "<div class=comments><p>Anna, 4 April 2026</p></div>"
            + "<p>© 5 April 2026 The Example</p><p class=intro__caption>1 May 2026</p>"
            + PROSE;
    assertThat(said(new DateTexts(), Property.PUBLISHED, page)).containsExactly("text: 1 May 2026");
  }

  @Test
  void bylinesOfOneClassAreOneList() {
    String page =
        "<h1>Rain</h1><div><a class=author-name href=/a>Anna Berg</a> <a class=author-name href=/b>Bo Lind</a></div>"
            + PROSE
            + "<div class=related><p class=author-name>Teaser Writer</p></div>";
    var claims = claims(new BylineClasses(), page).of(Property.AUTHOR);
    assertThat(claims.getFirst().values())
        .extracting("text")
        .containsExactly("Anna Berg", "Bo Lind");
    assertThat(claims.getFirst().values().getFirst().url()).isEqualTo("https://www.example.com/a");
    assertThat(claims.getLast().trust()).isLessThan(.2);
  }

  @Test
  void linksToAuthors() {
    String page =
        "<h1>Rain</h1><a href=/x rel=author>Anna Berg</a> <a href=/author/bo-lind>Bo Lind</a>"
            + PROSE;
    assertThat(said(new AuthorLinks(), Property.AUTHOR, page))
        .containsExactly("rel:author: Anna Berg", "author-link: Bo Lind");
  }

  @Test
  void aLicenceIsNoAuthorAndAFarMenuOfPeopleHasNone() {
    String page =
        "<h1>Rain</h1><a href=https://licences.example/licenses/by/4.0/>CC BY</a>"
            + PROSE.repeat(3)
            + "<nav><a href=/team/board>The Board</a></nav>"
            + PROSE;
    assertThat(said(new AuthorLinks(), Property.AUTHOR, page)).isEmpty();
  }

  @Test
  void aProfileOnAnotherSiteMayBeAnybodys() {
    String page =
        "<h1>Rain</h1><a href=https://social.example.org/profile/x>My notes</a>"
            + "<a href=/profile/anna>Anna Berg</a>"
            + PROSE;
    assertThat(claims(new AuthorLinks(), page).of(Property.AUTHOR))
        .extracting(claim -> claim.text() + " " + claim.trust())
        .containsExactlyInAnyOrder("Anna Berg 1.0", "My notes 0.3");
  }

  @Test
  void whatStandsBesideANameInItsBylineIsNotPartOfIt() {
    String page =
        "<h1>Rain</h1><div class=byline><span class=byline__name>Anna Berg</span>"
            + "<span class=byline__job>Weather desk</span><a class=category>Town Life</a></div>"
            + PROSE;
    assertThat(said(new BylineClasses(), Property.AUTHOR, page))
        .containsExactly("byline-class: Anna Berg", "byline-class: Anna Berg");
  }

  @Test
  void whatHoldsTheHeadingIsNoByline() {
    String page = "<div class=author-anna><h1>Rain and Wind</h1></div>" + PROSE;
    assertThat(said(new BylineClasses(), Property.AUTHOR, page)).isEmpty();
  }

  @Test
  void whoReviewedAnArticleIsTrustedLess() {
    String page =
        "<h1>Rain</h1><p class=byline>Reviewed by Bo Lind</p><p>Reviewed by Bo Lind</p>" + PROSE;
    assertThat(claims(new BylineClasses(), page).of(Property.AUTHOR))
        .extracting(Claim::trust)
        .containsExactly(.5);
    assertThat(claims(new BylineTexts(), page).of(Property.AUTHOR).getFirst().trust())
        .isEqualTo(.5);
  }

  @Test
  void theOwnerOfASiteWrites() {
    String mine = "<p>" + "Today I walked through the town and I saw the rain. ".repeat(5) + "</p>";
    String ours = "<p>" + "Today we sold more energy than the harbour needs. ".repeat(5) + "</p>";
    String footer = "<footer>© 2026 Anna Berg. All rights reserved.</footer>";
    String title = "<title>Rain | Anna Berg</title><h1>Rain</h1>";
    assertThat(said(new SiteOwner(), Property.AUTHOR, "<h1>Rain</h1>" + mine + footer))
        .containsExactly("owner: Anna Berg");
    assertThat(said(new SiteOwner(), Property.AUTHOR, title + mine.repeat(3)))
        .containsExactly("owner: Anna Berg");
    assertThat(said(new SiteOwner(), Property.AUTHOR, title + ours + footer)).isEmpty();
    for (String firm : new String[] {"Harbour Energy", "Mediaberg N.V.", "Berg AB", "Berg Team"}) {
      assertThat(
              said(
                  new SiteOwner(),
                  Property.AUTHOR,
                  "<h1>Rain</h1>" + mine + ours + "<footer>© 2026 " + firm + "</footer>"))
          .isEmpty();
    }
  }

  @Test
  void bylinesInTheText() {
    String page = "<h1>Rain</h1><p>Von Anna Berg</p>" + PROSE;
    assertThat(said(new BylineTexts(), Property.AUTHOR, page))
        .containsExactly("text:by: Anna Berg");
    assertThat(said(new BylineTexts(), Property.AUTHOR, "<h1>Rain</h1><p>By noon it was wet.</p>"))
        .isEmpty();
  }

  @Test
  void bylinesInThai() {
    String page = "<h1>ฝน</h1><div>โดย สมหญิง รักดี | เผยแพร่ 21 ก.ค. 2568</div>" + PROSE;
    assertThat(said(new BylineTexts(), Property.AUTHOR, page))
        .containsExactly("text:by: สมหญิง รักดี | เผยแพร่ 21 ก.ค. 2568");
  }

  @Test
  void aRubricAboveTheHeadingIntroducesNobody() {
    String page = "<nav>Harbour Weekend</nav><div>%s</div><h1>Rain</h1>" + PROSE;
    for (String rubric : List.of("Interview", "Text", "Author")) {
      assertThat(said(new BylineTexts(), Property.AUTHOR, page.replace("%s", rubric))).isEmpty();
    }
  }

  @Test
  void aLabelAndItsNameMayBeTwoBlocks() {
    String page = "<h1>Rain</h1><div><p>Written by</p><p>Anna Berg</p></div>" + PROSE;
    assertThat(said(new BylineTexts(), Property.AUTHOR, page))
        .containsExactly("text:by: Anna Berg");
  }

  @Test
  void agenciesAreWrittenSmall() {
    String page = "<h1>Rain</h1><p>Von dpa 1. Mai 2026</p>" + PROSE;
    assertThat(said(new BylineTexts(), Property.AUTHOR, page)).contains("text:by: dpa 1. Mai 2026");
  }

  @Test
  void aBylineBelowTheTextHasALabelInABlockOfItsOwnOrBeforeAColon() {
    assertThat(
            said(
                new BylineTexts(),
                Property.AUTHOR,
                "<h1>Rain</h1>" + PROSE.repeat(20) + "<h3>Author(s)</h3><p>Anna Berg</p>"))
        .containsExactly("text:by: Anna Berg");
    assertThat(
            said(
                new BylineTexts(),
                Property.AUTHOR,
                "<h1>Rain</h1>" + PROSE.repeat(20) + "<p>Contributors: Bo Lind</p>"))
        .containsExactly("text:by: Bo Lind");
    assertThat(
            said(
                new BylineTexts(),
                Property.AUTHOR,
                "<h1>Rain</h1>" + PROSE.repeat(20) + "<p>Autoren Anna Berg und Bo Lind</p>"))
        .containsExactly("text:by: Anna Berg und Bo Lind");
    assertThat(
            said(
                new BylineTexts(),
                Property.AUTHOR,
                "<h1>Rain</h1>"
                    + PROSE.repeat(20)
                    + "<p>Autorin: Anna Berg, Leiterin des Hafens.</p>"))
        .containsExactly("text:by: Anna Berg, Leiterin des Hafens.");
    assertThat(
            said(
                new BylineTexts(),
                Property.AUTHOR,
                "<h1>Rain</h1>" + PROSE.repeat(20) + "<p>Interview: Bo Lind, Harbour Club</p>"))
        .isEmpty();
    assertThat(
            said(
                new BylineTexts(),
                Property.AUTHOR,
                "<h1>Rain</h1>" + PROSE.repeat(20) + "<h3>Author</h3><p>Read more of this</p>"))
        .isEmpty();
  }

  @Test
  void aNameStandsBeforeOrBehindADate() {
    for (String line :
        new String[] {
          "Anna Berg, 1 May 2026",
          "1 May 2026 · Anna Berg",
          "1. Mai 2026, 14:30 Uhr, Anna Berg",
          "1 May 2026</p><p>Anna Berg 5 min read"
        }) {
      assertThat(
              said(new BylineTexts(), Property.AUTHOR, "<h1>Rain</h1><p>" + line + "</p>" + PROSE))
          .singleElement()
          .asString()
          .startsWith("text:name: Anna Berg");
    }
    assertThat(
            said(
                new BylineTexts(),
                Property.AUTHOR,
                "<p>1.5.2026 | 13:10 Uhr | Anna Berg</p><h1>Rain</h1>" + PROSE))
        .containsExactly("text:name: Anna Berg");
    assertThat(
            said(
                new BylineTexts(),
                Property.AUTHOR,
                "<h1>Rain</h1><p>Ort Bergen Datum 1.5.2026</p>" + PROSE))
        .isEmpty();
  }

  @Test
  void datesInAddresses() {
    assertThat(UrlParts.date("https://example.com/2026/05/01/rain")).isEqualTo("2026-05-01");
    assertThat(UrlParts.date("https://example.com/rain-2026-5-1.html")).isEqualTo("2026-05-01");
    assertThat(UrlParts.date("https://example.com/20260501/rain")).isEqualTo("2026-05-01");
    assertThat(UrlParts.date("https://example.com/news/28-05-2026")).isEqualTo("2026-05-28");
    assertThat(UrlParts.date("https://example.com/2026-05/01/rain")).isEqualTo("2026-05-01");
    assertThat(UrlParts.date("https://example.com/2026/0501/c12.html")).isEqualTo("2026-05-01");
    assertThat(UrlParts.date("https://example.com/2026/0501-rain")).isNull();
    assertThat(UrlParts.date("https://example.com/2026-05/1")).isNull();
    assertThat(UrlParts.date("https://example.com/2026/may/01/rain")).isEqualTo("2026-05-01");
    assertThat(UrlParts.date("https://example.com/blog/2026/october/3")).isEqualTo("2026-10-03");
    assertThat(UrlParts.date("https://example.com/2026/top/10/rain")).isNull();
    assertThat(UrlParts.date("https://example.com/2026/may/011/rain")).isNull();
    assertThat(UrlParts.date("https://example.com/2026/may/38/rain")).isNull();
    assertThat(UrlParts.date("https://example.com/news/08-05-2026")).isNull();
    assertThat(UrlParts.date("https://example.com/28-05-20261")).isNull();
    assertThat(UrlParts.date("https://example.com/2026/13/01/rain")).isNull();
    assertThat(UrlParts.date("https://example.com/art20260501123")).isNull();
    assertThat(UrlParts.date("https://2026-05-01.example.com/rain")).isNull();
  }

  @Test
  void tagsThatStandTogether() {
    String page =
        "<h1>Rain</h1>"
            + PROSE
            + "<ul><li><a href=/tag/rain/>#Rain</a></li><li><a href=/tag/bergen/>Bergen</a></li></ul>"
            + "<nav><a href=/tag/a/>A1</a><a href=/tag/b/>B1</a><a href=/tag/c/>C1</a></nav>";
    assertThat(said(new TagLinks(), Property.KEYWORDS, page))
        .containsExactly("tag-links: Rain, Bergen");
  }

  @Test
  void tagsByTheClassOfTheirListButNotThoseOfASentence() {
    String page =
        "<h1>Rain</h1><p>The rain in <a href=/topic/norway/>Norway</a> fell on the town of Bergen all day"
            + " long, as it does.</p>"
            + PROSE
            + "<ul class=tags__list><li class=tags__item><a href=/w/rain>Rain</a></li>"
            + "<li class=tags__item><a href=/w/bergen>Town</a></li></ul>";
    assertThat(said(new TagLinks(), Property.KEYWORDS, page))
        .containsExactly("tag-links: Rain, Town");
  }

  @Test
  void theLinkOfAShortSentenceIsNoTag() {
    String page =
        "<h1>Rain</h1>"
            + PROSE
            + "<p>See <a href=/topic/terms/>here</a> and <em><a href=/topic/rights/>our terms</a></em>.</p>"
            + "<p>Filed under <a href=/topic/rain/>Rain</a>, <a href=/topic/town/>Town</a></p>";
    assertThat(said(new TagLinks(), Property.KEYWORDS, page))
        .containsExactly("tag-links: Rain, Town");
  }

  @Test
  void theDayOfAnArticleThatTheClassCallsATagIsNone() {
    String page =
        "<div class='post tag-rain'><h1>Rain</h1><a href=/2026/05>01/05/2026</a></div>" + PROSE;
    assertThat(said(new TagLinks(), Property.KEYWORDS, page)).isEmpty();
  }

  @Test
  void topicsThatStandLooseInTheArticle() {
    String page =
        "<article><h1>Rain</h1>"
            + PROSE.replace("town", "<a href=/w>town hall</a>")
            + "<a href=/x>More on:</a><a href=/r>Rain</a><a href=/t>Town</a>"
            + "<p>Write to <a href=/y>our desk</a>, which reads all that comes.</p></article>";
    assertThat(said(new TopicRuns(), Property.KEYWORDS, page))
        .containsExactly("topic-run: Rain, Town");
  }

  @Test
  void numbersAreNoTopics() {
    String page =
        "<h1>Rain</h1>"
            + PROSE.replace("day", "12 days and 5")
            + "<p><a href=/a>12</a> <a href=/b>5/12</a></p>";
    assertThat(said(new TopicRuns(), Property.KEYWORDS, page)).isEmpty();
  }

  @Test
  void breadcrumbTrail() {
    String page =
        "<div class=breadcrumbs><a href=/>Home</a> > <a href=/w>Weather</a></div><h1>Rain</h1>";
    assertThat(said(new Breadcrumbs(), Property.SECTION, page))
        .containsExactly("breadcrumb: Home, Weather");
  }
}
