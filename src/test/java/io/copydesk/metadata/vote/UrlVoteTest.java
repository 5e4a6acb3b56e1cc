package io.copydesk.metadata.vote;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.metadata.Candidate;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlVoteTest {
  private static final String SCRAPED = "https://www.example.com/world/rain?utm_source=feed";

  @ParameterizedTest
  @CsvSource({
    "https://www.example.com/, leads to the front page",
    "https://www.example.org/rain, leads to another site",
    "https://www.example.com/undefined, was left unfilled by a template",
    "https://www.example.com/{{slug}}, is no web address",
    "https://www.example.com/404, leads to an error page",
    "javascript:void(0), is no web address"
  })
  void whatCannotBeTheArticlesAddressStandsWithTheReason(String canonical, String reason) {
    var claims = new Claims();
    claims.add(Property.URL, "rel:canonical", canonical);
    claims.add(Property.URL, "source-url", SCRAPED);
    var field = UrlVote.of(claims, SCRAPED);
    assertThat(field.value()).isEqualTo("https://www.example.com/world/rain");
    assertThat(field.source()).isEqualTo("source-url");
    assertThat(field.candidates()).contains(new Candidate<>(canonical, "rel:canonical", 0, reason));
  }

  @Test
  void whereThePageWasScrapedIsNotKnownTheSitesOfMostSourcesDecide() {
    var claims = new Claims();
    claims.add(Property.URL, "rel:canonical", "https://syndication.example.org/rain");
    claims.add(Property.URL, "og:url", "https://www.example.com/rain");
    claims.add(Property.URL, "json-ld", "https://www.example.com/rain");
    claims.add(Property.URL, "json-ld:mainEntityOfPage", "https://www.example.com/rain");
    var field = UrlVote.of(claims, null);
    assertThat(field.value()).isEqualTo("https://www.example.com/rain");
    assertThat(field.candidates().getLast().objection()).isEqualTo("leads to another site");
  }

  @Test
  void nothingIsSaidAgainstPlausibleAddresses() {
    var claims = new Claims();
    claims.add(Property.URL, "rel:canonical", "https://m.example.com/rain#top");
    var field = UrlVote.of(claims, SCRAPED);
    assertThat(field.value()).isEqualTo("https://www.example.com/rain");
    assertThat(field.candidates()).extracting(Candidate::objection).containsOnlyNulls();
  }
}
