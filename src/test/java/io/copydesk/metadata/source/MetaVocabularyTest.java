package io.copydesk.metadata.source;

import static io.copydesk.metadata.TestPages.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.metadata.claim.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetaVocabularyTest {
  @ParameterizedTest
  @CsvSource({
    "OPEN_GRAPH, property, og:title, HEADLINE",
    "OPEN_GRAPH, property, og:description, DESCRIPTION",
    "OPEN_GRAPH, property, og:site_name, PUBLISHER",
    "OPEN_GRAPH, property, og:url, URL",
    "OPEN_GRAPH, property, og:locale, LANGUAGE",
    "OPEN_GRAPH, property, article:published_time, PUBLISHED",
    "OPEN_GRAPH, name, article:modified_time, MODIFIED",
    "OPEN_GRAPH, property, article:section, SECTION",
    "OPEN_GRAPH, property, article:content_tier, ACCESSIBLE_FOR_FREE",
    "TWITTER, name, twitter:title, HEADLINE",
    "TWITTER, name, twitter:description, DESCRIPTION",
    "TWITTER, name, twitter:creator, AUTHOR",
    "DUBLIN_CORE, name, DC.title, HEADLINE",
    "DUBLIN_CORE, name, dcterms:created, PUBLISHED",
    "DUBLIN_CORE, name, DC.Creator, AUTHOR",
    "DUBLIN_CORE, name, dc.date.issued, PUBLISHED",
    "PARSELY, name, parsely-author, AUTHOR",
    "PARSELY, name, parsely-pub-date, PUBLISHED",
    "SAILTHRU, name, sailthru.date, PUBLISHED",
    "SAILTHRU, name, sailthru.tags, KEYWORDS",
    "CITATION, name, citation_author, AUTHOR",
    "CITATION, name, citation_publication_date, PUBLISHED",
    "HTML, name, description, DESCRIPTION",
    "HTML, name, author, AUTHOR",
    "HTML, name, news_keywords, KEYWORDS",
    "HTML, name, pubdate, PUBLISHED",
    "HTML, name, published_at, PUBLISHED",
    "HTML, http-equiv, content-language, LANGUAGE",
    "HTML, name, last-modified, MODIFIED"
  })
  void readsItsNames(MetaVocabulary vocabulary, String attribute, String name, Property property) {
    String page = "<meta " + attribute + "='" + name + "' content=' What  it says '>";
    assertThat(said(vocabulary, property, page))
        .singleElement()
        .asString()
        .endsWith(": What it says");
  }

  @Test
  void repeatedNamesAreOneList() {
    String page =
        "<meta property=article:tag content=Rain><meta property=article:tag content=Norway>";
    assertThat(said(MetaVocabulary.OPEN_GRAPH, Property.KEYWORDS, page))
        .containsExactly("article:tag: Rain, Norway");
  }

  @Test
  void emptyContentSaysNothing() {
    String page = "<meta property=og:title content=' '><meta name=author>";
    assertThat(said(MetaVocabulary.OPEN_GRAPH, Property.HEADLINE, page)).isEmpty();
    assertThat(said(MetaVocabulary.HTML, Property.AUTHOR, page)).isEmpty();
  }
}
