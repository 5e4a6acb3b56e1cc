package io.copydesk.metadata.source;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A vocabulary of {@code meta} elements: the names it has, and the property each one speaks of. The
 * id of the source is the element's name.
 */
public enum MetaVocabulary implements Source {
  OPEN_GRAPH(
      Property.HEADLINE, "og:title",
      Property.DESCRIPTION, "og:description",
      Property.PUBLISHER, "og:site_name",
      Property.URL, "og:url",
      Property.LANGUAGE, "og:locale",
      Property.PUBLISHED,
          "article:published_time og:article:published_time article:published og:published_time"
              + " og:pubdate article:publish_date article:published_date og:publish_date video:release_date"
              + " book:release_date",
      Property.MODIFIED,
          "article:modified_time og:article:modified_time og:updated_time article:modified",
      Property.AUTHOR,
          "article:author og:article:author article:author:name article:author_name og:author",
      Property.SECTION, "article:section og:article:section og:section",
      Property.KEYWORDS, "article:tag og:article:tag og:keywords",
      Property.ACCESSIBLE_FOR_FREE, "article:content_tier og:article:content_tier"),
  TWITTER(
      Property.HEADLINE, "twitter:title",
      Property.DESCRIPTION, "twitter:description",
      Property.AUTHOR, "twitter:creator",
      Property.URL, "twitter:url",
      Property.PUBLISHER, "twitter:site"),
  DUBLIN_CORE(
      Property.HEADLINE, "dc.title dcterms.title",
      Property.DESCRIPTION, "dc.description dcterms.description dcterms.abstract",
      Property.AUTHOR, "dc.creator dcterms.creator dc.author",
      Property.PUBLISHED,
          "dc.date dc.date.issued dc.date.created dc.date.published dcterms.date dcterms.created"
              + " dcterms.issued dcterms.available dc.created dc.issued",
      Property.MODIFIED, "dcterms.modified dc.date.modified dc.modified",
      Property.KEYWORDS, "dc.subject dcterms.subject",
      Property.LANGUAGE, "dc.language dcterms.language",
      Property.PUBLISHER, "dc.publisher dcterms.publisher",
      Property.URL, "dc.identifier dcterms.identifier"),
  PARSELY(
      Property.HEADLINE, "parsely-title",
      Property.AUTHOR, "parsely-author",
      Property.PUBLISHED, "parsely-pub-date",
      Property.SECTION, "parsely-section",
      Property.KEYWORDS, "parsely-tags",
      Property.URL, "parsely-link"),
  SAILTHRU(
      Property.HEADLINE, "sailthru.title",
      Property.DESCRIPTION, "sailthru.description",
      Property.AUTHOR, "sailthru.author",
      Property.PUBLISHED, "sailthru.date",
      Property.KEYWORDS, "sailthru.tags"),
  CITATION(
      Property.HEADLINE, "citation_title",
      Property.AUTHOR, "citation_author citation_authors",
      Property.PUBLISHED,
          "citation_publication_date citation_date citation_online_date prism.publicationdate"
              + " bepress_citation_date",
      Property.PUBLISHER, "citation_publisher",
      Property.KEYWORDS, "citation_keywords"),
  HTML(
      Property.HEADLINE, "title headline article.headline hdl",
      Property.DESCRIPTION, "description abstract",
      Property.AUTHOR,
          "author authors byl byline creator article.author article-author article:authors article_author"
              + " page.author cxenseparse:author cxenseparse:recs:author author_name rbauthors news_authors"
              + " mediator_author article.authors",
      Property.PUBLISHED,
          "date pubdate pub_date publishdate publish-date publish_date published publisheddate"
              + " published_at published-at publishedat"
              + " published-date published_date publication_date publication-date publicationdate"
              + " date.created date_published datepublished datecreated article.published"
              + " article.created article-date article_date article_date_original"
              + " originalpublicationdate release_date issued created cxenseparse:recs:publishtime"
              + " publish_time published_time ptime displaydate timestamp rnews:datepublished"
              + " article.publicationdate news_date mediator_published_time shareaholic:article_published_time",
      Property.MODIFIED,
          "last-modified lastmodified last_modified modified lastmod revised dateupdated datemodified"
              + " date_modified article.updated utime updated moddate revision_date date.modified"
              + " shareaholic:article_modified_time",
      Property.KEYWORDS, "news_keywords keywords tags article.tags cxenseparse:keywords",
      Property.SECTION,
          "section article.section article-section category cxenseparse:recs:category page.section"
              + " article:section_name subsection",
      Property.LANGUAGE, "content-language language",
      Property.PUBLISHER, "application-name publisher apple-mobile-web-app-title copyright");

  @SuppressWarnings("ImmutableEnumChecker") // Filled by the constructor, then only read.
  private final Map<String, Property> names = new LinkedHashMap<>();

  /**
   * @param propertiesAndNames a property, its names with blanks between them, the next property, …
   */
  MetaVocabulary(Object... propertiesAndNames) {
    for (int i = 0; i < propertiesAndNames.length; i += 2) {
      for (String name : ((String) propertiesAndNames[i + 1]).split(" ")) {
        names.put(name, (Property) propertiesAndNames[i]);
      }
    }
  }

  /** Whether some vocabulary has the name. */
  static boolean knows(String name) {
    for (MetaVocabulary vocabulary : values()) {
      if (vocabulary.names.containsKey(name)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void read(PageIndex index, Claims claims) {
    names.forEach((name, property) -> {
      var contents = new ArrayList<>(index.metas().getOrDefault(name, List.of()));
      if (this == DUBLIN_CORE) {
        contents.addAll(index.metas().getOrDefault(name.replaceFirst("\\.", ":"), List.of()));
      }
      claim(property, name, contents, claims);
    });
  }

  private static void claim(Property property, String name, List<String> contents, Claims claims) {
    if (property == Property.AUTHOR || property == Property.KEYWORDS) {
      claims.addAll(
          property,
          name,
          1,
          contents.stream().map(Texts::plain).filter(t -> !t.isEmpty()).map(Value::new).toList());
    } else {
      contents.forEach(content -> claims.add(property, name, content));
    }
  }
}
