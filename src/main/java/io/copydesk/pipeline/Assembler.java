package io.copydesk.pipeline;

import io.copydesk.article.Extraction;
import io.copydesk.article.NewsArticle;
import io.copydesk.article.SourceObject;
import io.copydesk.article.WebPage;
import io.copydesk.clean.account.Cleaned;
import io.copydesk.fetch.RawPage;
import io.copydesk.metadata.Field;
import io.copydesk.metadata.Metadata;
import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.Page;
import io.copydesk.parse.TextPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts body and metadata together into the record. Thread-safe. */
final class Assembler {
  NewsArticle assemble(SourceObject source, Page page, Cleaned cleaned, Metadata metadata) {
    return new NewsArticle(
        ArticleId.of(metadata.url().value(), source),
        metadata.headline().value(),
        metadata.alternativeHeadline().value(),
        metadata.description().value(),
        cleaned.articleBody(),
        metadata.articleSection().value(),
        list(metadata.keywords()),
        metadata.inLanguage().value(),
        WordCount.of(cleaned.body()),
        metadata.isAccessibleForFree().value(),
        list(metadata.author()),
        list(metadata.sourceOrganization()),
        metadata.publisher().value(),
        metadata.url().value(),
        metadata.datePublished().value(),
        metadata.dateModified().value(),
        list(metadata.image()),
        source,
        new Extraction(
            EngineVersion.CURRENT,
            kind(page),
            cleaned.keptChars(),
            cleaned.removedChars(),
            cleaned.confidence(),
            metadata.provenance()),
        cleaned.removed());
  }

  WebPage page(Metadata metadata) {
    return new WebPage(
        metadata.headline().value(),
        metadata.description().value(),
        metadata.inLanguage().value(),
        metadata.isAccessibleForFree().value(),
        metadata.publisher().value(),
        metadata.url().value(),
        metadata.datePublished().value(),
        metadata.dateModified().value());
  }

  SourceObject source(RawPage raw, @Nullable String charset, @Nullable Page page) {
    var ref = raw.ref();
    return new SourceObject(
        ref.bucket(),
        ref.key(),
        ref.versionId(),
        ref.eTag(),
        ref.sequencer(),
        raw.bytes().length,
        page == null
            ? raw.contentType()
            : switch (page) {
              case HtmlPage _ -> "text/html";
              case TextPage _ -> "text/plain";
            },
        charset,
        raw.sourceUrl(),
        raw.fetchedAt());
  }

  private static Extraction.Kind kind(Page page) {
    return switch (page) {
      case HtmlPage _ -> Extraction.Kind.HTML;
      case TextPage _ -> Extraction.Kind.TEXT;
    };
  }

  private static <T> List<T> list(Field<List<T>> field) {
    List<T> value = field.value();
    return value == null ? List.of() : value;
  }
}
