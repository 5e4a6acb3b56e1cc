package io.copydesk.metadata.vote;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Person;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeywordsVoteTest {
  private static List<Value> values(String... texts) {
    return Arrays.stream(texts).map(Value::new).toList();
  }

  private static List<String> keywords(Claims claims) {
    var value =
        KeywordsVote.of(
                claims,
                "Rain falls on the old town",
                List.of(new Person("Anna Berg")),
                Set.of("the example"))
            .value();
    return value == null ? List.of() : value;
  }

  @Test
  void theListThatOthersConfirmWins() {
    var claims = new Claims();
    claims.addAll(Property.KEYWORDS, "keywords", 1, values("news, sport, weather, tv"));
    claims.addAll(Property.KEYWORDS, "article:tag", 1, values("Rain", "Bergen"));
    claims.addAll(Property.KEYWORDS, "json-ld", 1, values("rain", "Bergen", "Norway"));
    assertThat(keywords(claims)).containsExactly("Rain", "Bergen");
  }

  @Test
  void keywordsAreFreedOfMarksAndCodes() {
    var claims = new Claims();
    claims.addAll(
        Property.KEYWORDS,
        "json-ld",
        1,
        values(
            "topic/rain",
            "#Bergen",
            "Subject: Norway",
            "rain",
            "0f8fad5b-d9cb-469f-a165-70867728950e"));
    assertThat(keywords(claims)).containsExactly("rain", "Bergen", "Norway");
  }

  @Test
  void theSitesNameIsNoKeyword() {
    var claims = new Claims();
    claims.addAll(Property.KEYWORDS, "keywords", 1, values("The Example"));
    claims.addAll(Property.KEYWORDS, "tag-links", 1, values("Rain"));
    assertThat(keywords(claims)).containsExactly("Rain");
  }

  @Test
  void addressesAndNumbersOfRecordsAreNoTopics() {
    var claims = new Claims();
    claims.addAll(
        Property.KEYWORDS,
        "json-ld",
        1,
        values(
            "https://www.example.com/tag/rain",
            "www.example.com",
            "post-12345",
            "Covid-19",
            "Rain",
            "RAIN"));
    assertThat(keywords(claims)).containsExactly("Covid-19", "Rain");
  }

  @Test
  void ofAListWithManyLabelsOnlyTheTopicsAre() {
    var claims = new Claims();
    claims.addAll(
        Property.KEYWORDS,
        "json-ld",
        1,
        values(
            "Day: Friday",
            "Time: 11.00",
            "Page Type: Article",
            "Subject: Rain",
            "Subject: Bergen"));
    assertThat(keywords(claims)).containsExactly("Rain", "Bergen");
  }

  @Test
  void theHeadlineCutIntoWordsIsNoList() {
    var claims = new Claims();
    claims.addAll(Property.KEYWORDS, "keywords", 1, values("rain, falls, old, town"));
    claims.addAll(Property.KEYWORDS, "tag-links", 1, values("Weather", "Bergen"));
    assertThat(keywords(claims)).containsExactly("Weather", "Bergen");
  }

  @Test
  void authorsAreNoTopics() {
    var claims = new Claims();
    claims.addAll(Property.KEYWORDS, "keywords", 1, values("rain, Anna Berg, Bergen"));
    assertThat(keywords(claims)).containsExactly("rain", "Bergen");
  }

  @Test
  void aLoneSectionStandsBackBehindAListOfTags() {
    var claims = new Claims();
    claims.addAll(Property.KEYWORDS, "json-ld", 1, values("Weather"));
    claims.addAll(Property.KEYWORDS, "tag-links", 1, values("Weather", "Rain", "Bergen"));
    assertThat(keywords(claims)).containsExactly("Weather", "Rain", "Bergen");
  }
}
