package io.copydesk.metadata;

import static io.copydesk.metadata.TestPages.metadata;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Author;
import io.copydesk.article.ImageObject;
import io.copydesk.article.Organization;
import io.copydesk.article.Person;
import io.copydesk.parse.TextPage;
import io.copydesk.parse.passage.Label;
import io.copydesk.parse.passage.Line;
import io.copydesk.parse.text.Preface;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataExtractorTest {
  private static final String PROSE =
      "<p>" + "The rain fell on the town all day long. ".repeat(40) + "</p>";

  private static final String PAGE =
      """
      <html lang="en-GB"><title>Rain in Bergen breaks every record | The Example</title>
      <meta property="og:title" content="Rain in Bergen breaks every record">
      <meta property="og:site_name" content="The Example">
      <meta name="description" content="It has rained for ninety days in the town.">
      <meta property="article:published_time" content="2026-05-01T08:00:00+02:00">
      <meta property="article:modified_time" content="2026-05-02T08:00:00+02:00">
      <meta property="article:section" content="Weather"><meta name="keywords" content="rain, Bergen, Rain">
      <meta property="article:content_tier" content="metered">
      <link rel="canonical" href="https://www.example.com/weather/rain?utm_source=feed">
      <meta property="og:image" content="https://www.example.com/lead.jpg">
      <article><p class="kicker">Norway</p><h1>Rain in Bergen breaks every record</h1>
      <p class="byline">By <a rel="author" href="/anna">Anna Berg</a> and Reuters</p>
      <time datetime="2026-05-01T08:00:00+02:00">1 May</time>
      <figure><img src="/lead.jpg"><figcaption>A wet street. (AP Photo/Bo Lind)</figcaption></figure>
      """
          + PROSE
          + "</article>";

  @Test
  void everyFieldWithWhereItCameFrom() {
    var metadata = metadata(PAGE);
    assertThat(metadata.headline().value()).isEqualTo("Rain in Bergen breaks every record");
    assertThat(metadata.alternativeHeadline().value()).isEqualTo("Norway");
    assertThat(metadata.description().value())
        .isEqualTo("It has rained for ninety days in the town.");
    assertThat(metadata.articleSection().value()).isEqualTo("Weather");
    assertThat(metadata.keywords().value()).containsExactly("rain", "Bergen");
    assertThat(metadata.inLanguage().value()).isEqualTo("en-GB");
    assertThat(metadata.isAccessibleForFree().value()).isFalse();
    assertThat(metadata.author().value())
        .contains(new Person("Anna Berg", "https://www.example.com/anna"));
    assertThat(metadata.publisher().value())
        .isEqualTo(new Organization("The Example", "https://www.example.com"));
    assertThat(metadata.url().value()).isEqualTo("https://www.example.com/weather/rain");
    assertThat(metadata.datePublished().value()).isEqualTo("2026-05-01T08:00:00+02:00");
    assertThat(metadata.dateModified().value()).isEqualTo("2026-05-02T08:00:00+02:00");
    assertThat(metadata.image().value())
        .containsExactly(
            new ImageObject(
                "https://www.example.com/lead.jpg",
                "A wet street.",
                "AP Photo/Bo Lind",
                null,
                null,
                null,
                true));
    assertThat(metadata.provenance())
        .containsEntry("headline", "h1")
        .containsEntry("datePublished", "article:published_time")
        .containsEntry("url", "rel:canonical")
        .containsEntry("inLanguage", "html:lang")
        .containsEntry("image", "figure");
  }

  @Test
  void provenanceSaysWhyACanonicalAddressWasNotBelieved() {
    var metadata =
        metadata("<link rel=canonical href=https://www.example.org/a><h1>Rain</h1>" + PROSE);
    assertThat(metadata.provenance())
        .containsEntry("url", "source-url (not rel:canonical, which leads to another site)");
  }

  @Test
  void whatIsNotKnownIsAbsent() {
    var metadata = metadata(PROSE);
    assertThat(metadata.headline().value()).isNull();
    assertThat(metadata.author().value()).isNull();
    assertThat(metadata.datePublished().value()).isNull();
    assertThat(metadata.image().value()).isNull();
    assertThat(metadata.keywords().value()).isNull();
  }

  @Test
  void headlinesThatAgreeOutvoteALoneOne() {
    var metadata =
        metadata(
            "<title>Rain in Bergen - The Example</title><meta property=og:title content='Rain in Bergen'>"
                + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Rain in Bergen\"}</script>"
                + "<h1>Breaking news from Norway today</h1>"
                + PROSE);
    assertThat(metadata.headline().value()).isEqualTo("Rain in Bergen");
  }

  @Test
  void sitesNamesAreCutFromTitlesButPartsOfHeadlinesAreNot() {
    assertThat(
            metadata(
                    "<title>Bergen - a wet town | The Example</title><meta property=og:site_name content='The Example'>"
                        + PROSE)
                .headline()
                .value())
        .isEqualTo("Bergen - a wet town");
    assertThat(
            metadata("<title>Example.com: Rain in Bergen – example.com</title>" + PROSE)
                .headline()
                .value())
        .isEqualTo("Example.com: Rain in Bergen");
  }

  @Test
  void datesOfTheFutureAndOfTeasersAreNot() {
    var metadata =
        metadata(
            "<meta property=article:published_time content=2027-01-01><h1>Rain</h1><p class=date>1 May 2026</p>"
                + PROSE
                + "<aside><time datetime=2026-05-20></time><time datetime=2026-05-21></time></aside>");
    assertThat(metadata.datePublished().value()).isEqualTo("2026-05-01");
  }

  @Test
  void anotherSourceSettlesWhichNumberIsTheMonth() {
    var metadata =
        metadata(
            "<html lang=en><h1>Rain</h1><p class=date>4/3/2026</p>"
                + PROSE
                + "<meta name=date content=2026-03-04>");
    assertThat(metadata.datePublished().value()).isEqualTo("2026-03-04");
  }

  @Test
  void theCutOffSummaryIsCompletedFromAnotherSource() {
    var metadata =
        metadata(
            "<meta property=og:description content='It has rained for ninety days in the…'>"
                + "<meta name=twitter:description content='It has rained for ninety days in the old town of Bergen.'><h1>Rain</h1>"
                + PROSE);
    assertThat(metadata.description().value())
        .isEqualTo("It has rained for ninety days in the old town of Bergen.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name=author content=', Smith'>",
        "<h1>Rain</h1><p>By , Anna</p>",
        "<html lang=','>",
        "<meta http-equiv=content-language content=', ,'>",
        "<h1>Rain</h1><script>{\"title\":\"x\",\"createdAt\":\"\"}</script>",
        "<meta name=date content=','><meta name=keywords content=', ,'>",
      })
  void emptyPiecesOfAListHarmNothing(String hollow) {
    assertThat(metadata(hollow + PROSE).datePublished().value()).isNull();
  }

  @Test
  void agenciesAreNamedAsSources() {
    var metadata = metadata("<meta name=author content='Anna Berg, AP'><h1>Rain</h1>" + PROSE);
    assertThat(metadata.sourceOrganization().value())
        .containsExactly(new Organization("Associated Press"));
  }

  @Test
  void agenciesAreFoundInTheTextItself() {
    for (String text :
        List.of(
            "LONDON, 1 May (Reuters) - Rain fell.",
            "Rain fell.\n(Reuters)",
            "Rain.\nReuters/abc")) {
      var lines = new java.util.ArrayList<Line>();
      for (String line : text.split("\n")) {
        lines.add(new Line(lines.size(), lines.size() + 1, line, 1, false));
      }
      var labels = new java.util.ArrayList<>(List.of(Label.PARAGRAPH));
      if (lines.size() > 1) {
        labels.add(Label.OTHER);
      }
      assertThat(
              new MetadataExtractor()
                  .extract(new TextPage(lines, null, TestPages.FETCHED), labels)
                  .sourceOrganization()
                  .value())
          .containsExactly(new Organization("Reuters"));
    }
  }

  @Test
  void theHeadOfAPageThatIsOnlyAShellAroundTextIsHeard() {
    var shell =
        TestPages.html(
            "<title>Rain</title><meta name=author content='Ida Holm'>"
                + "<meta name=description content='What fell on Friday.'>"
                + "<meta property=og:image content=https://www.example.com/rain.jpg>"
                + "<meta property=article:published_time content=2026-05-01T08:00:00Z>"
                + "<meta property=og:site_name content='The Herald'><pre>Rain fell.</pre>");
    var lines = List.of(new Line(0, 1, "Rain fell on the town.", 0, false));
    var page = new TextPage(lines, Preface.NONE, TestPages.URL, TestPages.FETCHED, shell);
    var metadata = new MetadataExtractor().extract(page, List.of(Label.LEAD));

    assertThat(metadata.description().value()).isEqualTo("What fell on Friday.");
    assertThat(metadata.headline().value()).isEqualTo("Rain");
    assertThat(metadata.author().value()).extracting(Author::name).containsExactly("Ida Holm");
    assertThat(metadata.datePublished().value()).isEqualTo("2026-05-01T08:00:00Z");
    assertThat(metadata.publisher().value()).extracting(Organization::name).isEqualTo("The Herald");
    assertThat(metadata.image().value())
        .extracting(ImageObject::url)
        .containsExactly("https://www.example.com/rain.jpg");
    assertThat(new MetadataExtractor().declared(page).headline().value()).isEqualTo("Rain");
  }

  @Test
  void anAgencyThatTheTextSpeaksOfIsNoSource() {
    var line =
        new Line(0, 1, "The minister (she once worked for Reuters) said it would rain.", 1, false);
    assertThat(
            new MetadataExtractor()
                .extract(
                    new TextPage(List.of(line), null, TestPages.FETCHED), List.of(Label.PARAGRAPH))
                .sourceOrganization()
                .value())
        .isNull();
  }

  @Test
  void linesBelowTheHeadlineOfAFlattenedTextSpeakWithoutLabels() {
    var lines = new java.util.ArrayList<Line>();
    for (String text :
        List.of(
            "Rain in Bergen", "Anna Berg", "Published 1 May 2026 | Updated 3 May 2026", "Body.")) {
      lines.add(new Line(lines.size(), lines.size() + 1, text, 1, false));
    }
    var metadata =
        new MetadataExtractor()
            .extract(
                new TextPage(lines, null, TestPages.FETCHED),
                List.of(Label.HEADLINE, Label.OTHER, Label.OTHER, Label.PARAGRAPH));
    assertThat(metadata.author().value()).containsExactly(new Person("Anna Berg"));
    assertThat(metadata.datePublished().value()).isEqualTo("2026-05-01");
    assertThat(metadata.dateModified().value()).isEqualTo("2026-05-03");
  }

  @Test
  void aPartBehindAPaywallMakesTheArticleOneThatIsNotFree() {
    var metadata =
        metadata(
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Rain\","
                + "\"hasPart\":{\"@type\":\"WebPageElement\",\"isAccessibleForFree\":false}}</script><h1>Rain</h1>"
                + PROSE);
    assertThat(metadata.isAccessibleForFree().value()).isFalse();
  }

  @Test
  void flattenedTextSpeaksThroughItsLabels() {
    var texts =
        List.of(
            "Rain in Bergen",
            "It rained again.",
            "A wet street.",
            "By Anna Berg and Bo Lind",
            "1 May 2026",
            "Body.",
            "Reuters",
            "Another street.",
            "A wet street.");
    var labels =
        List.of(
            Label.HEADLINE,
            Label.STANDFIRST,
            Label.CAPTION,
            Label.BYLINE,
            Label.DATELINE,
            Label.PARAGRAPH,
            Label.CREDIT,
            Label.CAPTION,
            Label.CAPTION);
    var lines = new java.util.ArrayList<Line>();
    for (String text : texts) {
      lines.add(new Line(lines.size(), lines.size() + 1, text, 1, false));
    }
    var metadata =
        new MetadataExtractor().extract(new TextPage(lines, null, TestPages.FETCHED), labels);
    assertThat(metadata.headline().value()).isEqualTo("Rain in Bergen");
    assertThat(metadata.description().value()).isEqualTo("It rained again.");
    assertThat(metadata.author().value())
        .containsExactly(new Person("Anna Berg"), new Person("Bo Lind"));
    assertThat(metadata.datePublished().value()).isEqualTo("2026-05-01");
    assertThat(metadata.image().value())
        .containsExactly(
            ImageObject.captioned("A wet street.", null),
            ImageObject.captioned("Another street.", "Reuters"));
    assertThat(metadata.provenance())
        .containsEntry("image", "text:caption")
        .containsEntry("author", "text:byline");
  }

  @Test
  void deepPagesAreReadOnASmallStack() {
    var metadata = metadata("<h1>Rain</h1>" + "<div class=author>".repeat(500) + "x");
    assertThat(metadata.headline().value()).isEqualTo("Rain");
  }
}
