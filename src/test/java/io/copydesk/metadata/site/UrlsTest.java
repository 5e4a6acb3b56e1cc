package io.copydesk.metadata.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {
  @ParameterizedTest
  @CsvSource({
    "https://Example.com/a#top, https://example.com/a",
    "https://example.com/a?utm_source=x&id=3&fbclid=y, https://example.com/a?id=3",
    "https://example.com/a/amp/, https://example.com/a/",
    "https://example.com/a.amp.html, https://example.com/a.html",
    "https://m.example.com/a, https://www.example.com/a",
    "https://amp.example.com/a?amp=1, https://www.example.com/a",
    "https://example.com/amp/a, https://example.com/a",
    "https://en.m.example.org/a, https://en.example.org/a",
    "https://www-example-com.cdn.ampproject.org/c/s/www.example.com/a/amp, https://www.example.com/a",
    "https://www.google.com/amp/s/www.example.com/a.amp, https://www.example.com/a",
    "https://example.com:443/a, https://example.com/a",
    "https://новости.рф/статья, https://xn--b1amnebsh.xn--p1ai/статья",
    "https://example.com, https://example.com/",
    "https://example.com/news/storm?source=feed&cid=7, https://example.com/news/storm",
    "https://example.com/news/storm/?share=mail, https://example.com/news/storm/",
    "https://example.com/article.php?cid=7, https://example.com/article.php?cid=7",
    "https://example.com/article.php?id=3&source=feed, https://example.com/article.php?id=3",
    "https://example.com/?src=7&utm_source=x, https://example.com/?src=7",
    "/a, https://base.example/a",
    "//example.com/a b, https://example.com/a%20b"
  })
  void oneAddressForOneArticle(String url, String normal) {
    assertThat(Urls.normalised(url, "https://base.example/x/y")).isEqualTo(normal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:void(0)",
        "mailto:a@b.c",
        "http://",
        "https://exa mple/",
        "::",
        "ftp://example.com/a"
      })
  void whatIsNoAddress(String url) {
    assertThat(Urls.normalised(url, null)).isNull();
  }

  @Test
  void registrableDomains() {
    assertThat(Domains.registrable("https://www.news.example.co.uk/a")).isEqualTo("example.co.uk");
    assertThat(Domains.registrable("https://localhost/a")).isNull();
    assertThat(Domains.isSameSite("https://m.example.com/a", "https://www.example.com/b")).isTrue();
    assertThat(Domains.isSameSite("https://example.com/a", "https://example.org/a")).isFalse();
  }
}
