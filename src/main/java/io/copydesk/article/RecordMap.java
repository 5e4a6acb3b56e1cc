package io.copydesk.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The record as a tree of maps, lists, strings, numbers and booleans, under the names of the
 * documented record and in its order. JSON lines and DynamoDB items are both written from this one
 * form, so they cannot drift apart. Absent values are absent.
 */
public final class RecordMap {
  private RecordMap() {}

  /**
   * The record of an accepted page, or {@code source}, {@code rejected} and what the page declares
   * of itself.
   */
  public static Map<String, Object> of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted(NewsArticle article) -> of(article);
      case Outcome.Rejected(SourceObject source, Rejection rejection, WebPage page) -> {
        var map = new Fields();
        map.put("schemaVersion", NewsArticle.SCHEMA_VERSION);
        map.put("headline", page.headline());
        map.put("description", page.description());
        map.put("inLanguage", page.inLanguage());
        map.put("isAccessibleForFree", page.isAccessibleForFree());
        map.put("publisher", page.publisher() == null ? null : organization(page.publisher()));
        map.put("url", page.url());
        map.put("datePublished", page.datePublished());
        map.put("dateModified", page.dateModified());
        map.put("source", source(source));
        map.put("rejected", rejection(rejection));
        yield map;
      }
    };
  }

  /** The whole record of an article. */
  public static Map<String, Object> of(NewsArticle a) {
    var map = new Fields();
    map.put("schemaVersion", NewsArticle.SCHEMA_VERSION);
    map.put("articleId", a.articleId());
    map.put("headline", a.headline());
    map.put("alternativeHeadline", a.alternativeHeadline());
    map.put("description", a.description());
    map.put("articleBody", a.articleBody());
    map.put("articleSection", a.articleSection());
    map.put("keywords", a.keywords());
    map.put("inLanguage", a.inLanguage());
    map.put("wordCount", a.wordCount());
    map.put("isAccessibleForFree", a.isAccessibleForFree());
    map.put("author", a.author().stream().map(RecordMap::author).toList());
    map.put(
        "sourceOrganization",
        a.sourceOrganization().stream().map(RecordMap::organization).toList());
    map.put("publisher", a.publisher() == null ? null : organization(a.publisher()));
    map.put("url", a.url());
    map.put("datePublished", a.datePublished());
    map.put("dateModified", a.dateModified());
    map.put("image", a.image().stream().map(RecordMap::image).toList());
    map.put("source", source(a.source()));
    map.put("extraction", extraction(a.extraction()));
    map.put("removed", a.removed().stream().map(RecordMap::removal).toList());
    return map;
  }

  private static Map<String, Object> author(Author author) {
    var map = new Fields();
    map.put("name", author.name());
    map.put(
        "type",
        switch (author) {
          case Person _ -> "Person";
          case Organization _ -> "Organization";
        });
    map.put("url", author.url());
    return map;
  }

  private static Map<String, Object> organization(Organization organization) {
    var map = new Fields();
    map.put("name", organization.name());
    map.put("url", organization.url());
    return map;
  }

  private static Map<String, Object> image(ImageObject image) {
    var map = new Fields();
    map.put("url", image.url());
    map.put("caption", image.caption());
    map.put("creditText", image.creditText());
    map.put("description", image.description());
    map.put("width", image.width());
    map.put("height", image.height());
    map.put("representativeOfPage", image.representativeOfPage());
    return map;
  }

  private static Map<String, Object> source(SourceObject source) {
    var map = new Fields();
    map.put("bucket", source.bucket());
    map.put("key", source.key());
    map.put("versionId", source.versionId());
    map.put("eTag", source.eTag());
    map.put("sequencer", source.sequencer());
    map.put("size", source.size());
    map.put("contentType", source.contentType());
    map.put("charset", source.charset());
    map.put("url", source.url());
    map.put("fetchedAt", source.fetchedAt() == null ? null : source.fetchedAt().toString());
    return map;
  }

  private static Map<String, Object> extraction(Extraction extraction) {
    var map = new Fields();
    map.put("engineVersion", extraction.engineVersion());
    map.put("kind", extraction.kind().name().toLowerCase(Locale.ROOT));
    map.put("kept", extraction.kept());
    map.put("removed", extraction.removed());
    map.put("confidence", extraction.confidence());
    map.put("provenance", new java.util.TreeMap<String, Object>(extraction.provenance()));
    return map;
  }

  private static Map<String, Object> removal(Removal removal) {
    var map = new Fields();
    map.put("rule", removal.rule());
    map.put("reason", removal.reason());
    map.put("signal", removal.signal());
    map.put("where", removal.where());
    map.put("text", removal.text());
    map.put("length", removal.length());
    return map;
  }

  private static Map<String, Object> rejection(Rejection rejection) {
    var map = new Fields();
    map.put("reason", rejection.reason().code());
    map.put("detail", rejection.detail());
    return map;
  }

  /** Keeps the order of the fields and leaves out what is not known. */
  private static final class Fields extends LinkedHashMap<String, Object> {
    @Override
    public @Nullable Object put(String name, @Nullable Object value) {
      boolean known =
          switch (value) {
            case null -> false;
            case String text -> !text.isBlank();
            case List<?> list -> !list.isEmpty();
            case Map<?, ?> map -> !map.isEmpty();
            default -> true;
          };
      return known ? super.put(name, value) : null;
    }
  }
}
