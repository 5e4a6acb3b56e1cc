package io.copydesk.metadata;

import static org.assertj.core.api.Assertions.fail;

import io.copydesk.article.Verdict;
import io.copydesk.decode.DecodedPage;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.source.Source;
import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.Page;
import io.copydesk.parse.PageParser;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pages for tests of metadata, and what sources say of them. */
public final class TestPages {
  public static final String URL = "https://www.example.com/world/a-story.html";

  /** When the test pages were scraped. */
  public static final Instant FETCHED = Instant.parse("2026-06-01T12:00:00Z");

  private TestPages() {}

  /** A parsed page. */
  public static HtmlPage html(String html) {
    return html(html, URL);
  }

  /** A parsed page from an address. */
  public static HtmlPage html(String html, @Nullable String url) {
    Verdict<Page> verdict =
        new PageParser()
            .parse(new DecodedPage("<!doctype html>" + html, "UTF-8", "utf-8", url, FETCHED));
    return switch (verdict) {
      case Verdict.Passed<Page>(HtmlPage page) -> page;
      default -> fail("no HTML page: " + verdict);
    };
  }

  /** What a source says of a property, as "id: value, value". */
  public static List<String> said(Source source, Property property, String html) {
    var claims = claims(source, html);
    return claims.of(property).stream()
        .map(c ->
            c.source()
                + ": "
                + c.values().stream().map(Value::text).collect(Collectors.joining(", ")))
        .toList();
  }

  /** All that a source says. */
  public static Claims claims(Source source, String html) {
    var claims = new Claims();
    source.read(PageIndex.of(html(html)), claims);
    return claims;
  }

  /** The whole metadata of a page. */
  public static Metadata metadata(String html) {
    return new MetadataExtractor(InstantSource.fixed(FETCHED)).extract(html(html), List.of());
  }
}
