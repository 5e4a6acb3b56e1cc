package io.copydesk.metadata.vote;

import static io.copydesk.metadata.TestPages.FETCHED;
import static io.copydesk.metadata.TestPages.html;
import static io.copydesk.metadata.TestPages.metadata;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.copydesk.metadata.MetadataExtractor;
import io.copydesk.parse.passage.Label;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which day wins where a page's sources disagree, and how it is written. */
class DateVoteTest {
  private static final String PROSE =
      "<p>" + "The harbour of the town was closed for most of the week. ".repeat(30) + "</p>";

  private static final String GERMAN =
      "<p>" + "Der Hafen der Stadt war fast die ganze Woche geschlossen. ".repeat(30) + "</p>";

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
  void aMidnightIsADayBeforeItIsAskedWhetherItIsTheFirstOfAYear() {
    String other = "<html lang=de><meta name=date content=2026-04-05><h1>Hafen zu</h1>" + GERMAN;
    String midnight = "<i itemprop=datePublished content=2003-12-31T23:00:00Z></i>";
    assertThat(metadata(other + midnight).datePublished().value()).isEqualTo("2026-04-05");
  }

  @Test
  void aMomentInUtcIsTheOneOfTheDayInTheAddressWhereTheLanguageIsSpoken() {
    String page =
        "<link rel=canonical href=https://www.example.com/2026/05/DAY/harbour>"
            + "<meta property=article:published_time content=2026-05-03T22:30:00Z><h1>Hafen zu</h1>";
    assertThat(published(page.replace("DAY", "04") + GERMAN))
        .isEqualTo("2026-05-04T00:30:00+02:00");
    assertThat(published(page.replace("DAY", "03") + GERMAN)).isEqualTo("2026-05-03T22:30:00Z");
    assertThat(published(page.replace("DAY", "03") + PROSE)).isEqualTo("2026-05-03T22:30:00Z");
  }

  @Test
  void theMomentOfTheLastChangeThatIsDeclaredAsPublicationYieldsToAnEarlierDayThatIsShown() {
    String page =
        "<meta property=article:published_time content=2026-05-04T09:49:32Z>"
            + "<meta name=sailthru.date content=2026-05-04T09:49:32Z>"
            + "<meta property=article:modified_time content=CHANGE>"
            + "<script type=application/ld+json>{\"@type\":\"NewsArticle\","
            + "\"datePublished\":\"2026-05-04T09:49:32Z\"}</script>"
            + "<h1>Harbour closed</h1><p>May 2, 2026 / 12:25 PM / Updated 8 hours ago</p>"
            + PROSE;
    assertThat(published(page.replace("CHANGE", "2026-05-04T09:49:32Z"))).startsWith("2026-05-02");
    assertThat(published(page.replace("CHANGE", "2026-05-05T09:49:32Z"))).startsWith("2026-05-04");
  }

  @Test
  void theMomentOfAChangeIsNotThatOfThePublicationOnTheSameDay() {
    String page =
        "<meta property=article:modified_time content=2026-05-04T09:49:32Z><h1>Harbour closed</h1>"
            + "SHOWN"
            + PROSE;
    assertThat(published(page.replace("SHOWN", "<p>Published 4 May 2026</p>")))
        .isEqualTo("2026-05-04");
    assertThat(published(page.replace("SHOWN", ""))).isEqualTo("2026-05-04T09:49:32Z");
  }

  @Test
  void whatAppearsInTheEveningIsPrintedOnTheNextDay() {
    String page =
        "<meta name=date content=2026-05-04><script type=application/ld+json>{\"@type\":"
            + "\"NewsArticle\",\"datePublished\":\"2026-05-03TTIME:04+02:00\"}</script>"
            + "<h1>Harbour closed</h1><p>Issue of 4 May 2026</p>"
            + PROSE;
    assertThat(published(page.replace("TIME", "19:30"))).isEqualTo("2026-05-03T19:30:04+02:00");
    assertThat(published(page.replace("TIME", "09:30"))).isEqualTo("2026-05-04");
  }

  @Test
  void aLocalTimeOfSomethingElseIsNoOtherZone() {
    String moment = "<meta property=article:published_time content=2026-05-03T21:00:00Z>";
    String heading = "<h1>Harbour closed</h1>";
    assertThat(published(moment + heading + "<p>Updated May 4, 2026, 9:30 AM</p>" + PROSE))
        .isEqualTo("2026-05-03T21:00:00Z");
    assertThat(published(moment + heading + "<p>May 4, 2026, 9:30 AM</p>" + PROSE))
        .isEqualTo("2026-05-03T21:00:00Z");
  }

  @Test
  void aChangeOnTheSameDayOfAnotherOffsetIsKept() {
    String day = "<meta property=article:published_time content=2026-05-02T22:00:00Z>";
    String change = "<meta property=article:modified_time content=2026-05-02T22:12:00Z>";
    assertThat(metadata(day + change + "<h1>Hafen zu</h1>" + GERMAN).dateModified().value())
        .isEqualTo("2026-05-02T22:12:00Z");
    String later = day.replace("05-02T22", "05-05T22");
    assertThat(metadata(later + change + "<h1>Hafen zu</h1>" + GERMAN).dateModified().value())
        .isNull();
  }

  @Test
  void aDayThatTheTextSpeaksOfStandsAgainstNothingThatIsDeclared() {
    String declared =
        "<script type=application/ld+json>{\"@type\":\"Article\",\"datePublished\":\"2026-05-03\"}"
            + "</script><h1>Harbour closed</h1>";
    String text = "<p>The pier was opened on 12 May 2019.</p>" + PROSE;
    var page = html(declared + text);
    var labels = Collections.nCopies(page.blocks().size(), Label.PARAGRAPH);
    assertThat(
            new MetadataExtractor(InstantSource.fixed(FETCHED))
                .extract(page, labels)
                .datePublished()
                .value())
        .isEqualTo("2026-05-03");
  }

  @Test
  void anySizeOfListIsWeighedInTime() {
    var page = new StringBuilder("<h1>Harbour closed</h1>");
    for (int i = 0; i < 20_000; i++) {
      page.append("<meta name=publish-date-").append(i).append(" content=2026-05-03T08:00:00Z>");
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(published(page + PROSE)).startsWith("2026-05-03"));
  }

  private static @Nullable String published(String page) {
    return metadata(page).datePublished().value();
  }
}
