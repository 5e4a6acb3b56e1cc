package io.copydesk.metadata.vote;

import io.copydesk.metadata.Field;
import io.copydesk.metadata.claim.Claim;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the article is about, in the page's own words. */
final class KeywordsVote {
  private static final Weights WEIGHTS =
      Weights.of(
          .7,
          "json-ld",
          1,
          "news_keywords",
          1.05,
          "article:tag",
          1,
          "keywords",
          .95,
          "parsely-tags",
          .7,
          "sailthru.tags",
          .7,
          "itemprop",
          .7,
          "tag-links",
          .8,
          "topic-run",
          .3,
          "json-ld:webpage",
          .6,
          "text:tags",
          .5);

  /** Words of the longest keyword. */
  private static final int MOST_WORDS = 6;

  private static final int LONGEST = 80;
  private static final int MOST = 60;

  private KeywordsVote() {}

  static Field<List<String>> of(Claims claims, Set<String> siteNames) {
    var vote = new ListVote<String>();
    for (Claim claim : claims.of(Property.KEYWORDS)) {
      Map<String, String> keywords = new LinkedHashMap<>();
      for (String keyword : split(claim.values())) {
        String key = Words.of(keyword).key();
        if (!key.isEmpty()
            && !isCode(keyword)
            && !(keyword.indexOf('.') > 0 && siteNames.contains(key))
            && keyword.length() <= LONGEST
            && keywords.size() < MOST) {
          keywords.putIfAbsent(key, keyword);
        }
      }
      boolean site = siteNames.containsAll(keywords.keySet());
      vote.add(
          List.copyOf(keywords.values()),
          List.copyOf(keywords.keySet()),
          claim.source(),
          WEIGHTS.of(claim),
          site ? .1 : 1);
    }
    return vote.field("keywords");
  }

  private static List<String> split(List<Value> values) {
    var keywords = new ArrayList<String>();
    for (Value value : values) {
      String signs = values.size() > 1 && value.text().indexOf(';') < 0 ? "[,|]" : "[,;|،、，]";
      String[] pieces = value.text().split(signs);
      if (values.size() == 1 && pieces.length == 1 && pieces[0].split(" ").length > MOST_WORDS) {
        pieces = pieces[0].split(" "); // No keyword is that long: the blanks are the signs.
      }
      for (String piece : pieces) {
        keywords.add(cleaned(piece));
      }
    }
    return keywords;
  }

  private static boolean isPlainWord(String text) {
    return text.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** Whether it is an identifier rather than a word. */
  private static boolean isCode(String keyword) {
    long digits = keyword.chars().filter(Character::isDigit).count();
    boolean number = digits == keyword.length() && digits > 4;
    return number || (keyword.length() > 20 && keyword.indexOf(' ') < 0 && digits > 5);
  }

  /** A keyword without the marks that content management systems put before it. */
  private static String cleaned(String piece) {
    String keyword = piece.strip();
    int colon = keyword.indexOf(':');
    if (colon > 0 && colon < 20 && colon + 1 < keyword.length()) {
      keyword = keyword.substring(colon + 1).strip();
    }
    int slash = keyword.indexOf('/');
    if (slash > 2 && isPlainWord(keyword.substring(0, slash)) && keyword.charAt(slash - 1) != ' ') {
      keyword = keyword.substring(slash + 1);
    }
    return keyword.startsWith("#") ? keyword.substring(1) : keyword;
  }
}
