package io.copydesk.metadata.source;

import static io.copydesk.metadata.TestPages.claims;
import static io.copydesk.metadata.TestPages.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.metadata.claim.PictureClaim;
import io.copydesk.metadata.claim.Property;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The meta elements that no vocabulary lists: patterns, labels, JSON in a content. */
class OtherMetaTest {
  @Test
  void unknownNamesThatSayDateOfPublicationOrAuthor() {
    String page =
        "<meta name=x-article-publish-date content=2026-05-01>"
            + "<meta name=site:author_name content='Anna Berg'><meta name=cache-date content=2026-05-30>";
    assertThat(said(new MetaPatterns(), Property.PUBLISHED, page))
        .containsExactly("meta:*date*: 2026-05-01");
    assertThat(said(new MetaPatterns(), Property.AUTHOR, page))
        .containsExactly("meta:*author*: Anna Berg");
    for (String other : List.of("expiration", "updated", "modified", "reading")) {
      String meta = "<meta property=article:" + other + "_time content=2026-05-01>";
      assertThat(said(new MetaPatterns(), Property.PUBLISHED, meta)).as(other).isEmpty();
    }
    String photo = "<meta property=photo_site:uploaded content=2026-05-02T04:36:36-05:00>";
    assertThat(said(new MetaPatterns(), Property.PUBLISHED, photo))
        .containsExactly("meta:*date*: 2026-05-02T04:36:36-05:00");
  }

  @Test
  void patternsLeaveKnownNamesToTheirVocabulary() {
    assertThat(
            said(new MetaPatterns(), Property.PUBLISHED, "<meta name=pubdate content=2026-05-01>"))
        .isEmpty();
  }

  @Test
  void twitterDataIsAnAuthorWhereItsLabelSaysSo() {
    String page =
        "<meta name=twitter:label1 content='Escrito por'><meta name=twitter:data1 content='Ana Díaz'>"
            + "<meta name=twitter:label2 content='Tiempo de lectura'><meta name=twitter:data2 content='5 minutos'>";
    assertThat(said(new TwitterLabels(), Property.AUTHOR, page))
        .containsExactly("twitter:data: Ana Díaz");
  }

  @Test
  void parselyPageIsJsonInAContent() {
    String page =
        "<meta name=parsely-page content='{\"title\":\"Rain\",\"authors\":[\"Anna Berg\",\"Bo Lind\"],\"pub_date\":\"2026-05-01T08:00:00Z\"}'>";
    assertThat(said(new ParselyPage(), Property.AUTHOR, page))
        .containsExactly("parsely-page: Anna Berg, Bo Lind");
    assertThat(said(new ParselyPage(), Property.PUBLISHED, page))
        .containsExactly("parsely-page: 2026-05-01T08:00:00Z");
    assertThat(
            said(
                new ParselyPage(),
                Property.HEADLINE,
                "<meta name=parsely-page content='{\"title'>"))
        .isEmpty();
  }

  @Test
  void sharedImageWithItsSize() {
    String page =
        "<meta property=og:image content=https://example.com/lead.jpg><meta property=og:image:width content=1200>"
            + "<meta property=og:image:alt content='Rain &amp; wind'>";
    var picture = claims(new SharedImages(), page).pictures().getFirst();
    assertThat(picture.url()).isEqualTo("https://example.com/lead.jpg");
    assertThat(picture.width()).isEqualTo(1200);
    assertThat(picture.alt()).isEqualTo("Rain & wind");
    assertThat(claims(new SharedImages(), "<meta property=og:image content=/x.jpg>").pictures())
        .extracting(PictureClaim::url)
        .containsExactly("https://www.example.com/x.jpg");
    assertThat(claims(new SharedImages(), "<meta property=og:image content='data:x'>").pictures())
        .isEmpty();
  }

  @Test
  void linksOfTheHeadAndTheRootsLanguage() {
    String page =
        "<html lang=pt-br><link rel=canonical href=/a><link rel=shortlink href='https://e.com/?p=1'>";
    assertThat(said(new LinkRelations(), Property.URL, page))
        .containsExactly(
            "rel:canonical: https://www.example.com/a", "rel:shortlink: https://e.com/?p=1");
    assertThat(said(new LinkRelations(), Property.LANGUAGE, page))
        .containsExactly("html:lang: pt-br");
  }
}
