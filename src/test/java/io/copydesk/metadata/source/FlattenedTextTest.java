package io.copydesk.metadata.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Author;
import io.copydesk.article.ImageObject;
import io.copydesk.metadata.Metadata;
import io.copydesk.metadata.MetadataExtractor;
import io.copydesk.parse.TextPage;
import io.copydesk.parse.passage.Label;
import io.copydesk.parse.passage.Line;
import io.copydesk.parse.text.Preface;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlattenedTextTest {
  private static final String PROSE =
      "The mill at Lower Arden is to grind flour again this summer, and the bakers of the valley have"
          + " already ordered more of it than the stones can give in a year.";

  /** The metadata of lines, each with its label before it. */
  private static Metadata metadata(Object... labelsAndLines) {
    var lines = new ArrayList<Line>();
    var labels = new ArrayList<Label>();
    for (int i = 0; i < labelsAndLines.length; i += 2) {
      labels.add((Label) labelsAndLines[i]);
      lines.add(new Line(lines.size(), i + 1, (String) labelsAndLines[i + 1], 1, false));
    }
    var clock = Instant.parse("2026-01-31T12:00:00Z");
    return new MetadataExtractor(() -> clock).extract(new TextPage(lines, null, null), labels);
  }

  private static List<String> authors(Metadata metadata) {
    List<Author> authors = metadata.author().value();
    return authors == null ? List.of() : authors.stream().map(Author::name).toList();
  }

  @Test
  void takesTheAuthorsBelowTheHeadlineNotThoseOfTeasers() {
    var metadata =
        metadata(
            Label.BYLINE, "Von Corin Haldane",
            Label.NAV, "Meinung",
            Label.NAV, "Region",
            Label.NAV, "Sport",
            Label.HEADLINE, "Mühle mahlt wieder",
            Label.BYLINE, "Von Hanna Velde",
            Label.BYLINE, "Jette Brandis",
            Label.PARAGRAPH, PROSE,
            Label.PARAGRAPH, PROSE,
            Label.PARAGRAPH, PROSE,
            Label.RELATED, "Lesen Sie auch",
            Label.BYLINE, "Von Ole Brandt");

    assertThat(authors(metadata)).containsExactly("Hanna Velde", "Jette Brandis");
  }

  @Test
  void partsAQuotedKickerFromTheHeadlineThatItIsGluedTo() {
    for (String glued :
        List.of(
            "“The water rises”Harbour closes its gates", "„Es steigt“Harbour closes its gates")) {
      var metadata = metadata(Label.HEADLINE, glued, Label.PARAGRAPH, PROSE);
      assertThat(metadata.headline().value()).isEqualTo("Harbour closes its gates");
    }
    for (String whole :
        List.of(
            "“The water rises” Harbour closes its gates",
            "“Titanic”s last mast found at sea",
            "“Titanic”-Wrack wird nicht gehoben",
            "“The water rises”")) {
      var metadata = metadata(Label.HEADLINE, whole, Label.PARAGRAPH, PROSE);
      assertThat(metadata.headline().value()).isEqualTo(whole);
    }
  }

  @Test
  void takesTheDayInTheAddressWhereTheTextNamesNone() {
    var lines = List.of(new Line(0, 1, PROSE, 1, false));
    String address = "https://valley.example/2023/03/14/mill";
    var stated = new Preface(0, Map.of(Preface.Field.URL, List.of(address)));

    for (var page :
        List.of(
            new TextPage(lines, address, null), new TextPage(lines, stated, null, null, null))) {
      var metadata = new MetadataExtractor().extract(page, List.of(Label.PARAGRAPH));

      assertThat(metadata.datePublished().value()).isEqualTo("2023-03-14");
      assertThat(metadata.datePublished().source()).isEqualTo("url");
    }
  }

  @Test
  void takesTheFirstDateBelowTheHeadlineNotThatOfAQuotedMessage() {
    var metadata =
        metadata(
            Label.HEADLINE, "Mill to grind again",
            Label.BYLINE, "By Hanna Velde Jul. 19, 2025 9:45 am",
            Label.PARAGRAPH, PROSE,
            Label.DATELINE, "July 18, 2025",
            Label.DATELINE, "July 18, 2025");

    assertThat(metadata.datePublished().value()).isEqualTo("2025-07-19T09:45:00");
  }

  @Test
  void joinsAKickerToTheHeadlineThatGoesOnWithAColon() {
    var metadata =
        metadata(
            Label.OTHER, "Lower Arden",
            Label.HEADLINE, ": Mill to grind again",
            Label.PARAGRAPH, PROSE);

    assertThat(metadata.headline().value()).isEqualTo("Lower Arden: Mill to grind again");
  }

  @Test
  void takesNoDayUntilWhichAFilmCanBeSeen() {
    var metadata =
        metadata(
            Label.HEADLINE, "Mühle mahlt wieder",
            Label.DATELINE, "02:57 Min. Verfügbar bis 19.08.2026.",
            Label.DATELINE, "Stand: 19.07.2025, 06:00 Uhr",
            Label.PARAGRAPH, PROSE);

    assertThat(metadata.datePublished().value()).isEqualTo("2025-07-19T06:00:00");
  }

  @Test
  void takesNoDayOnWhichAStationSpeaksOfIt() {
    var metadata =
        metadata(
            Label.DATELINE, "19.07.2025, 06:00 Uhr",
            Label.HEADLINE, "Mühle mahlt wieder",
            Label.DATELINE, "Audio: Talwelle | 17.07.2025 | Hanna Velde",
            Label.PARAGRAPH, PROSE,
            Label.DATELINE, "Über dieses Thema berichtet: Talwelle am 18.07.2025 um 17:50 Uhr.",
            Label.DATELINE, "Sendung: Talwelle, 18.07.2025, 15:10 Uhr");

    assertThat(metadata.datePublished().value()).isEqualTo("2025-07-19T06:00:00");
  }

  @Test
  void takesTheDayThatIsCalledSoBeforeThatOfACaption() {
    var metadata =
        metadata(
            Label.HEADLINE, "Mühle mahlt wieder",
            Label.DATELINE, "Die Mühle am Tag ihrer Schließung, 24. April 2025",
            Label.PARAGRAPH, PROSE,
            Label.DATELINE, "Datum 19.07.2025");

    assertThat(metadata.datePublished().value()).isEqualTo("2025-07-19");
  }

  @Test
  void tellsWhenAnArticleWasUpdatedFromWhenItAppeared() {
    var metadata =
        metadata(
            Label.HEADLINE, "Mill to grind again",
            Label.DATELINE, "Published November 18, 2024 9:26pm Updated November 19, 2024 4:23pm",
            Label.PARAGRAPH, PROSE);

    assertThat(metadata.datePublished().value()).startsWith("2024-11-18");
    assertThat(metadata.dateModified().value()).startsWith("2024-11-19");
  }

  @Test
  void describesByTheStandfirstElseByTheLead() {
    var lead = metadata(Label.HEADLINE, "Mill to grind again", Label.LEAD, PROSE);
    var both =
        metadata(
            Label.HEADLINE, "Mill to grind again",
            Label.STANDFIRST, "Bakers buy the old mill and open it to visitors",
            Label.LEAD, PROSE);

    assertThat(lead.description().value()).isEqualTo(PROSE);
    assertThat(lead.description().source()).isEqualTo("text:lead");
    assertThat(both.description().source()).isEqualTo("text:standfirst");
  }

  @Test
  void takesTheFirstSentenceOfATextOnOneLineForItsDescription() {
    var metadata = metadata(Label.LEAD, (PROSE + " ").repeat(9).strip());

    assertThat(metadata.description().value()).isEqualTo(PROSE);
    assertThat(metadata(Label.LEAD, "A mill and ".repeat(200)).description().value()).isNull();
  }

  @Test
  void joinsTheLinesOfABrokenHeadline() {
    var metadata =
        metadata(
            Label.HEADLINE, "The old mill at Lower Arden",
            Label.HEADLINE, "is to grind again",
            Label.PARAGRAPH, PROSE);

    assertThat(metadata.headline().value())
        .isEqualTo("The old mill at Lower Arden is to grind again");
  }

  @Test
  void bindsCaptionsThatCallThemselvesSoToTheCreditAbove() {
    var metadata =
        metadata(
            Label.HEADLINE, "Mill to grind again",
            Label.CREDIT, "Image source, Getty Images",
            Label.CAPTION, "Image caption, The wheel in spring",
            Label.CREDIT, "Image source, Tom Hale",
            Label.CAPTION, "Image caption,",
            Label.CAPTION, "The weir at noon",
            Label.PARAGRAPH, PROSE);

    assertThat(metadata.image().value())
        .containsExactly(
            ImageObject.captioned("The wheel in spring", "Getty Images"),
            ImageObject.captioned("The weir at noon", "Tom Hale"));
  }
}
