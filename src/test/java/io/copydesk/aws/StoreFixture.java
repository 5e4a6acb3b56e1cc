package io.copydesk.aws;

import io.copydesk.article.Extraction;
import io.copydesk.article.NewsArticle;
import io.copydesk.article.Organization;
import io.copydesk.article.Outcome;
import io.copydesk.article.Person;
import io.copydesk.article.Rejection;
import io.copydesk.article.SourceObject;
import io.copydesk.article.WebPage;
import io.copydesk.fetch.PageRef;
import io.copydesk.pipeline.PageEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events and outcomes of made-up pages. */
final class StoreFixture {
  static final String BUCKET = "pages";
  static final String ID = "0123456789abcdef0123456789abcdef";
  private static final Instant START = Instant.parse("2026-11-23T06:00:00Z");

  private StoreFixture() {}

  /** The time of the n-th event. */
  static Instant at(int n) {
    return START.plus(Duration.ofMinutes(n));
  }

  static PageRef ref(String key, int n) {
    return new PageRef(
        BUCKET,
        key,
        "v" + n,
        "etag" + n,
        String.format(Locale.ROOT, "%016X", 0x6923_0000_0000L + n));
  }

  static PageEvent uploaded(String key, int n) {
    return new PageEvent.Uploaded(ref(key, n), at(n));
  }

  static PageEvent removed(String key, int n) {
    return new PageEvent.Removed(ref(key, n), at(n));
  }

  static PageEvent versionRemoved(String key, int version, int n) {
    var ref = ref(key, n);
    return new PageEvent.VersionRemoved(
        new PageRef(BUCKET, key, "v" + version, null, ref.sequencer()), at(n));
  }

  static Outcome article(PageEvent event, String articleId, String body) {
    return article(event, articleId, body, "2026-11-22T09:30:00+02:00");
  }

  static Outcome article(
      PageEvent event, String articleId, String body, @Nullable String datePublished) {
    return new Outcome.Accepted(
        new NewsArticle(
            articleId,
            "Ferry runs again",
            null,
            "After a week the ferry runs again.",
            body,
            "Local",
            List.of("ferry"),
            "en-GB",
            42,
            null,
            List.of(new Person("Ada Moss", null)),
            List.of(),
            new Organization("The Harbour Post"),
            "https://www.harbourpost.example/ferry-" + articleId,
            datePublished,
            null,
            List.of(),
            source(event),
            new Extraction(
                "0.1.0",
                Extraction.Kind.HTML,
                body.length(),
                7,
                0.5,
                Map.of("headline", "json-ld")),
            List.of()));
  }

  static Outcome rejected(PageEvent event) {
    return new Outcome.Rejected(
        source(event),
        new Rejection(Rejection.Reason.NOT_AN_ARTICLE, "Links, and nothing else."),
        new WebPage(
            "Ferry news",
            null,
            "en-GB",
            true,
            new Organization("The Harbour Post"),
            "https://www.harbourpost.example/ferry-" + ID,
            "2026-11-22",
            "2026-11-23"));
  }

  private static SourceObject source(PageEvent event) {
    var ref = event.ref();
    return new SourceObject(
        ref.bucket(),
        ref.key(),
        ref.versionId(),
        ref.eTag(),
        ref.sequencer(),
        1234,
        "text/html",
        "UTF-8",
        null,
        null);
  }
}
