package io.copydesk.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Organization;
import io.copydesk.article.Outcome;
import io.copydesk.article.RecordMap;
import io.copydesk.article.WebPage;
import io.copydesk.fetch.PageRef;
import io.copydesk.fetch.RawPage;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of pages that are no articles. */
class RejectedPageTest {
  private static final String TEASERS =
      IntStream.rangeClosed(1, 30).mapToObj(RejectedPageTest::teaser).collect(Collectors.joining());

  private final ArticlePipeline pipeline = new ArticlePipeline();

  @Test
  void frontPageSaysWhatItIsAndHasNoDateOfItsTeasers() {
    var rejected =
        rejected(
            """
            <html lang="en-GB"><head><title>News | The Harbour Post</title>
            <meta property="og:site_name" content="The Harbour Post">
            <meta name="description" content="All the news of the harbour.">
            <link rel="canonical" href="https://www.harbourpost.example/news?utm_source=x">
            </head><body><h1>News</h1>
            """
                + TEASERS);
    assertThat(rejected.page())
        .isEqualTo(
            new WebPage(
                "News",
                "All the news of the harbour.",
                "en-GB",
                null,
                new Organization("The Harbour Post", "https://www.harbourpost.example"),
                "https://www.harbourpost.example/news",
                null,
                null));
    assertThat(RecordMap.of(rejected))
        .containsKeys("rejected", "headline", "url")
        .doesNotContainKeys("articleId", "articleBody", "author", "image", "extraction");
  }

  @Test
  void shellWhoseTextIsMissingKeepsItsDeclaredDayAndPaywall() {
    var rejected =
        rejected(
            """
            <html><head><title>Ferry back on Monday</title>
            <script type="application/ld+json">{"@type": "NewsArticle",
             "headline": "Ferry back on Monday", "datePublished": "2026-02-14T08:00:00+01:00",
             "dateModified": "2026-02-15T09:00:00+01:00", "isAccessibleForFree": false}</script>
            </head><body><div id="root"></div></body></html>
            """);
    var page = rejected.page();
    assertThat(page.headline()).isEqualTo("Ferry back on Monday");
    assertThat(page.datePublished()).isEqualTo("2026-02-14T08:00:00+01:00");
    assertThat(page.dateModified()).isEqualTo("2026-02-15T09:00:00+01:00");
    assertThat(page.isAccessibleForFree()).isFalse();
  }

  @Test
  void onlyDayThatAPageShowsIsItsOwnBesideItsOnlyHeading() {
    String note =
        "<html><head><title>Ferry</title></head><body><h1>Ferry</h1><p>3 May 2026, 10:16</p>%s"
            + "<p>No ferry.</p></body></html>";
    assertThat(rejected(note.replace("%s", "")).page().datePublished())
        .isEqualTo("2026-05-03T10:16:00");
    assertThat(
            rejected(note.replace("%s", "<time datetime=2026-05-01></time>"))
                .page()
                .datePublished())
        .isNull();
    assertThat(rejected(note.replace("%s", "<h1>Bridge</h1>")).page().datePublished()).isNull();
  }

  @Test
  void pageThatIsNotParsedKeepsNothing() {
    assertThat(rejected("").page()).isEqualTo(WebPage.UNKNOWN);
    var slow = new ArticlePipeline(Limits.of(1 << 20, 100, 1_000, 1_000, Duration.ofNanos(1)));
    assertThat(rejected(slow, "<p>" + TEASERS).page()).isEqualTo(WebPage.UNKNOWN);
  }

  @Test
  void explanationTellsOfWhatTheRecordHolds() {
    var explained = pipeline.explain(raw("<title>News</title><h1>News</h1>" + TEASERS));
    var metadata = Objects.requireNonNull(explained.metadata());
    assertThat(metadata.headline().value()).isEqualTo("News");
    assertThat(metadata.datePublished().candidates()).isEmpty();
  }

  private static String teaser(int day) {
    return """
    <article class="teaser"><h2><a href="/news/DAY">Bridge number DAY opens late</a></h2>
    <span class="byline">By Ada Moss</span> <time datetime="2026-02-DAYT08:00:00Z">
    DAY February 2026</time></article>
    """
        .replace("DAY", String.valueOf(10 + day % 18));
  }

  private Outcome.Rejected rejected(String html) {
    return rejected(pipeline, html);
  }

  private static Outcome.Rejected rejected(ArticlePipeline pipeline, String html) {
    return (Outcome.Rejected) pipeline.process(raw(html));
  }

  private static RawPage raw(String html) {
    var ref = new PageRef("pages", "page.html", null, null, null);
    return new RawPage(ref, html.getBytes(UTF_8), "text/html", null, null, null);
  }
}
