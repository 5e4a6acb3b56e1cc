package io.copydesk.clean.html.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.parse.HtmlPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page's address, its declarations and its buttons tell of it. */
class PageRowTest {
  private static final String TITLE = "<title>The night ferry sails again</title>";

  @ParameterizedTest
  @CsvSource({
    "https://example.org/en/news/2026/night-ferry-sails, 3, 3, 1, 0, 4",
    "https://example.org/shop/p/9213, 3, 1, 0, 1, 4",
    "/blog/night-ferry-sails?page=2, 2, 3, 1, 0, 0",
    "https://example.org/night%20ferry, 1, 2, 0, 0, 0",
    "https://example.org/100%, 1, 1, 0, 0, 3",
    "https://example.org, 0, 0, 0, 0, 0",
    "https://example.org/fr/, 1, 1, 0, 0, 0",
  })
  void anAddressTellsWhatItNames(
      String address, double steps, double words, double articles, double lists, double digits) {
    String html = "<head>" + TITLE + link(address) + "</head><body><h1>Night ferry</h1><p>A text";
    assertThat(value(html, "address-steps")).isEqualTo(steps);
    assertThat(value(html, "address-words")).isEqualTo(words);
    assertThat(value(html, "address-of-articles")).isEqualTo(articles);
    assertThat(value(html, "address-of-lists")).isEqualTo(lists);
    assertThat(value(html, "address-digits")).isEqualTo(digits);
  }

  @Test
  void anAddressIsComparedWithWhatThePageIsCalled() {
    String html =
        "<head>"
            + TITLE
            + link("https://example.org/night-ferry-sails-soon")
            + "</head><body><h1>Night ferry</h1><p>A text";
    assertThat(value(html, "address-title-words")).isEqualTo(3);
    assertThat(value(html, "address-title-share")).isEqualTo(.75);
    assertThat(value(html, "address-heading-share")).isEqualTo(1);
  }

  @Test
  void aPageWithoutAnAddressIsNotTakenForAHomePage() {
    assertThat(value("<head>" + TITLE + "</head><body><p>A text", "address-steps")).isEqualTo(-1);
  }

  @Test
  void openGraphTellsTheAddressWhereNoLinkDoes() {
    String html =
        "<head>" + TITLE + "<meta property=og:url content=https://example.org/a/b></head><p>A text";
    assertThat(value(html, "address-steps")).isEqualTo(2);
  }

  @Test
  void structuredDataIsReadToItsDepths() {
    String html =
        "<head>"
            + TITLE
            + "<script type=application/ld+json>{\"@type\":\"WebPage\",\"mainEntity\":"
            + "{\"@type\":[\"Thing\",\"Product\"],\"offers\":[{\"@type\":\"Offer\"}]}}</script>"
            + "<meta property=og:type content=product.item></head><body><p>A text";
    assertThat(value(html, "declares-product")).isEqualTo(1);
    assertThat(value(html, "declares-offer")).isEqualTo(1);
    assertThat(value(html, "declares-person")).isZero();
    assertThat(value(html, "og-product")).isEqualTo(1);
    assertThat(value(html, "og-website")).isZero();
  }

  @Test
  void buttonsOfShopsAreTold() {
    String shop =
        "<body><p>A kettle for two.</p><button>Add to cart</button><a href=/>In stock</a>";
    String story =
        "<body><p>He said to add to cart whatever is in stock, and went home.</p><p>Nobody came.";
    assertThat(value(shop, "shop-blocks")).isGreaterThan(.3);
    assertThat(value(shop, "shop-phrases")).isEqualTo((float) Math.log1p(2));
    assertThat(value(story, "shop-blocks")).isZero();
    assertThat(value(story, "shop-phrases")).isZero();
  }

  private static String link(String address) {
    return "<link rel=canonical href='" + address + "'>";
  }

  private static double value(String html, String column) {
    var survey = new Survey(HtmlPages.page("<html>" + html));
    return PageRow.of(survey, new Features(survey))[PageRow.NAMES.indexOf(column)];
  }
}
