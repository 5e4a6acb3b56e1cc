package io.copydesk.metadata;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.image.Pictures;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.source.Sources;
import io.copydesk.metadata.vote.Election;
import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.Page;
import io.copydesk.parse.TextPage;
import io.copydesk.parse.passage.Label;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Extracts and reconciles an article's metadata: every source says what it finds, then each field
 * is put to the vote. Thread-safe; never changes the page.
 */
public final class MetadataExtractor {
  private final InstantSource clock;

  /** An extractor that knows no page from the future. */
  public MetadataExtractor() {
    this(InstantSource.system());
  }

  /**
   * @param clock gives the time of scraping of pages that do not say it
   */
  public MetadataExtractor(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Extracts the metadata of a page.
   *
   * @param page the page
   * @param labels what each passage of the page is, by the passage's index
   */
  public Metadata extract(Page page, List<Label> labels) {
    var claims = new Claims();
    return switch (page) {
      case HtmlPage html -> {
        var index = PageIndex.of(html, labels);
        Sources.list().forEach(source -> source.read(index, claims));
        Sources.ofPassages().forEach(source -> source.read(html, labels, claims));
        yield Election.hold(claims, Pictures.of(index, claims), page.url(), fetched(page));
      }
      case TextPage text -> {
        Sources.ofText().forEach(source -> source.read(text, labels, claims));
        var shell = text.shell() == null ? null : PageIndex.of(text.shell());
        if (shell != null) {
          Sources.ofShell().forEach(source -> source.read(shell, claims));
        }
        var pictures = shell == null ? Pictures.of(claims) : Pictures.of(shell, claims);
        yield Election.hold(claims, pictures, page.url(), fetched(page));
      }
    };
  }

  /**
   * What a page without an article says of itself: what it declares and its headings, without
   * pictures and without anything that may be another page's, such as the date of a teaser.
   */
  public Metadata declared(Page page) {
    var claims = new Claims();
    HtmlPage html =
        switch (page) {
          case HtmlPage itself -> itself;
          case TextPage text -> text.shell();
        };
    if (html != null) {
      var index = PageIndex.of(html);
      Sources.withoutArticle().forEach(source -> source.read(index, claims));
    }
    return Election.hold(claims, Field.unknown("image"), page.url(), fetched(page));
  }

  private Instant fetched(Page page) {
    return page.fetchedAt() == null ? clock.instant() : page.fetchedAt();
  }
}
