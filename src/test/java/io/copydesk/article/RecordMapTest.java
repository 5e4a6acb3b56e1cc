package io.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordMapTest {
  private static final SourceObject SOURCE =
      new SourceObject(
          "pages", "a.html", null, "e1", "0A", 12, "text/html", "UTF-8", null, Instant.EPOCH);

  @Test
  void absentValuesAreAbsent() {
    assertThat(RecordMap.of(article(null, List.of(), null)))
        .containsOnlyKeys(
            "schemaVersion", "articleId", "articleBody", "wordCount", "source", "extraction");
  }

  @Test
  void blankTextIsAbsentToo() {
    assertThat(RecordMap.of(article("  ", List.of(), null))).doesNotContainKey("headline");
  }

  @Test
  void authorsSayWhatTheyAre() {
    var record =
        RecordMap.of(
            article(
                "Ferry back on Monday",
                List.of(new Person("Ada Lind", "https://example.com/ada"), new Organization("dpa")),
                false));
    assertThat(record)
        .containsEntry(
            "author",
            List.of(
                Map.of("name", "Ada Lind", "type", "Person", "url", "https://example.com/ada"),
                Map.of("name", "dpa", "type", "Organization")))
        .containsEntry("isAccessibleForFree", false);
    assertThat(record.keySet()).startsWith("schemaVersion", "articleId", "headline", "articleBody");
  }

  @Test
  void rejectionStandsBesideItsSource() {
    var rejection = new Rejection(Rejection.Reason.NOT_AN_ARTICLE, "A list of links.");
    assertThat(RecordMap.of(new Outcome.Rejected(SOURCE, rejection)))
        .contains(
            entry("rejected", Map.of("reason", "not-an-article", "detail", "A list of links.")),
            entry(
                "source",
                Map.of(
                    "bucket", "pages",
                    "key", "a.html",
                    "eTag", "e1",
                    "sequencer", "0A",
                    "size", 12L,
                    "contentType", "text/html",
                    "charset", "UTF-8",
                    "fetchedAt", "1970-01-01T00:00:00Z")));
  }

  @Test
  void rejectionKeepsWhatThePageDeclares() {
    var page =
        new WebPage(
            "All news",
            null,
            "en",
            false,
            new Organization("The Post", null),
            "https://post.example/news",
            "2026-02-14",
            null);
    var rejection = new Rejection(Rejection.Reason.NOT_AN_ARTICLE, "A list of links.");
    var record = RecordMap.of(new Outcome.Rejected(SOURCE, rejection, page));
    assertThat(record)
        .contains(
            entry("headline", "All news"),
            entry("inLanguage", "en"),
            entry("isAccessibleForFree", false),
            entry("publisher", Map.of("name", "The Post")),
            entry("url", "https://post.example/news"),
            entry("datePublished", "2026-02-14"))
        .doesNotContainKeys("articleId", "articleBody", "description", "dateModified");
  }

  @Test
  void pageOfWhichNothingIsKnownAddsNothing() {
    var rejection = new Rejection(Rejection.Reason.TOO_LARGE, "More than 1 byte.");
    assertThat(RecordMap.of(new Outcome.Rejected(SOURCE, rejection)))
        .containsOnlyKeys("schemaVersion", "source", "rejected");
  }

  @Test
  void removedTextIsShortenedBetweenCharacters() {
    var removal = Removal.of("share-bar", "Share links.", null, null, "𝒳".repeat(100));
    assertThat(removal.length()).isEqualTo(200);
    assertThat(removal.text()).hasSizeLessThanOrEqualTo(Removal.SHOWN).endsWith("𝒳…");
  }

  private static NewsArticle article(
      @Nullable String headline, List<Author> author, @Nullable Boolean free) {
    return new NewsArticle(
        "id",
        headline,
        null,
        null,
        "Body.",
        null,
        List.of(),
        null,
        1,
        free,
        author,
        List.of(),
        null,
        null,
        null,
        null,
        List.of(),
        SOURCE,
        new Extraction("0", Extraction.Kind.HTML, 5, 0, null, Map.of()),
        List.of());
  }
}
