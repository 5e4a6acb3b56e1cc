package io.copydesk.metadata.source;

import static io.copydesk.metadata.TestPages.claims;
import static io.copydesk.metadata.TestPages.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.metadata.claim.PictureClaim;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {
  private static String script(String json) {
    return "<script type='application/ld+json'>" + json + "</script><h1>Rain in Bergen</h1>";
  }

  @Test
  void readsAnArticle() {
    String page =
        script(
            """
            {"@context":"https://schema.org","@type":"NewsArticle","headline":"Rain in Bergen",
             "description":"It rained.","datePublished":"2026-05-01T08:00:00+02:00",
             "dateModified":"2026-05-02","articleSection":["Weather","Norway"],"inLanguage":"en-GB",
             "isAccessibleForFree":"False","keywords":"rain, Bergen",
             "author":[{"@type":"Person","name":"Anna Berg","url":"https://example.com/anna"},"Bo Lind"],
             "publisher":{"@type":"Organization","name":"The Example"},
             "mainEntityOfPage":{"@id":"https://example.com/rain"}}\
            """);
    assertThat(said(new JsonLd(), Property.HEADLINE, page))
        .containsExactly("json-ld: Rain in Bergen");
    assertThat(said(new JsonLd(), Property.DESCRIPTION, page))
        .containsExactly("json-ld: It rained.");
    assertThat(said(new JsonLd(), Property.PUBLISHED, page))
        .containsExactly("json-ld: 2026-05-01T08:00:00+02:00");
    assertThat(said(new JsonLd(), Property.MODIFIED, page)).containsExactly("json-ld: 2026-05-02");
    assertThat(said(new JsonLd(), Property.SECTION, page)).containsExactly("json-ld: Weather");
    assertThat(said(new JsonLd(), Property.LANGUAGE, page)).containsExactly("json-ld: en-GB");
    assertThat(said(new JsonLd(), Property.ACCESSIBLE_FOR_FREE, page))
        .containsExactly("json-ld: False");
    assertThat(said(new JsonLd(), Property.KEYWORDS, page))
        .containsExactly("json-ld: rain, Bergen");
    assertThat(said(new JsonLd(), Property.AUTHOR, page))
        .containsExactly("json-ld: Anna Berg, Bo Lind");
    assertThat(said(new JsonLd(), Property.PUBLISHER, page))
        .containsExactly("json-ld: The Example");
    assertThat(said(new JsonLd(), Property.URL, page))
        .containsExactly("json-ld:mainEntityOfPage: https://example.com/rain");
    assertThat(claims(new JsonLd(), page).of(Property.AUTHOR).getFirst().values().getFirst())
        .isEqualTo(new Value("Anna Berg", "https://example.com/anna", Value.Kind.PERSON));
  }

  @Test
  void followsReferencesInsideAGraph() {
    String page =
        script(
            """
            {"@graph":[{"@type":"Article","headline":"Rain","author":{"@id":"#anna"}},
              {"@type":"Person","@id":"#anna","name":"Anna Berg"},
              {"@type":"WebPage","datePublished":"2026-05-01","inLanguage":{"@type":"Language","alternateName":"nb"}},
              {"@type":"BreadcrumbList","itemListElement":[{"name":"Home"},{"name":"Weather"},{"name":"Rain"}]}]}\
            """);
    assertThat(said(new JsonLd(), Property.AUTHOR, page)).containsExactly("json-ld: Anna Berg");
    assertThat(said(new JsonLd(), Property.PUBLISHED, page))
        .containsExactly("json-ld:webpage: 2026-05-01");
    assertThat(said(new JsonLd(), Property.LANGUAGE, page)).containsExactly("json-ld:webpage: nb");
    assertThat(said(new JsonLd(), Property.SECTION, page))
        .containsExactly("json-ld:breadcrumb: Home, Weather, Rain");
  }

  @Test
  void ofSeveralArticlesTakesTheOneThatTheHeadingKnows() {
    String page =
        script(
            """
            [{"@type":"NewsArticle","headline":"Sun in Oslo"},{"@type":"NewsArticle","headline":"Rain in Bergen"}]\
            """);
    assertThat(said(new JsonLd(), Property.HEADLINE, page))
        .containsExactly("json-ld: Rain in Bergen");
  }

  @Test
  void readsPicturesWithWhoeverMadeThem() {
    String page =
        script(
            """
            {"@type":"NewsArticle","headline":"Rain","image":[{"@type":"ImageObject",
             "url":"https://example.com/1.jpg","caption":"Rain.","copyrightHolder":{"name":"Bo Lind"},
             "width":{"@type":"QuantitativeValue","value":1200},"height":"800 px"},"https://example.com/2.jpg"]}\
            """);
    var pictures = claims(new JsonLd(), page).pictures();
    assertThat(pictures).hasSize(2);
    assertThat(pictures.getFirst().caption()).isEqualTo("Rain.");
    assertThat(pictures.getFirst().credit()).isEqualTo("Bo Lind");
    assertThat(pictures.getFirst().height()).isEqualTo(800);
    assertThat(pictures.getLast().url()).isEqualTo("https://example.com/2.jpg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"https://example.com/1.jpg\"",
        "[\"https://example.com/1.jpg\"]",
        "{\"url\":\"https://example.com/1.jpg\"}",
        "{\"url\":[\"https://example.com/1.jpg\",\"https://example.com/s.jpg\"]}",
        "{\"url\":{\"@id\":\"https://example.com/1.jpg\"}}",
        "{\"url\":\"\",\"contentUrl\":{\"@value\":\"https://example.com/1.jpg\"}}",
        "{\"@list\":[{\"url\":\"https://example.com/1.jpg\"}]}",
        "[null,{\"url\":[null,\"https://example.com/1.jpg\"]}]"
      })
  void addressesOfPicturesInAnyShape(String image) {
    String page =
        script("{\"@type\":\"NewsArticle\",\"headline\":\"Rain\",\"image\":" + image + "}");
    assertThat(claims(new JsonLd(), page).pictures().stream().map(PictureClaim::url))
        .contains("https://example.com/1.jpg");
  }

  @Test
  void aPictureThatIsOnlyReferredToHasNoAddress() {
    String page =
        script(
            "{\"@type\":\"NewsArticle\",\"headline\":\"Rain\",\"image\":{\"@id\":\"https://example.com/#image\"}}");
    assertThat(claims(new JsonLd(), page).pictures()).isEmpty();
  }

  @Test
  void unescapesWhatWasEscapedTwice() {
    String page = script("{\"@type\":\"NewsArticle\",\"headline\":\"Q&amp;A: rain &#8211; why?\"}");
    assertThat(said(new JsonLd(), Property.HEADLINE, page))
        .containsExactly("json-ld: Q&A: rain – why?");
  }

  @Test
  void anObjectThatRefersToItselfEndsTheSearch() {
    String page =
        script(
            "{\"@type\":\"Article\",\"@id\":\"#a\",\"headline\":\"A\",\"author\":{\"@id\":\"#a\"}}");
    assertThat(said(new JsonLd(), Property.AUTHOR, page)).isEmpty();
  }
}
