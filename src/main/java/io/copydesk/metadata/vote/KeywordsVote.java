package io.copydesk.metadata.vote;

import io.copydesk.article.Author;
import io.copydesk.metadata.Field;
import io.copydesk.metadata.claim.Claim;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  /** Labels in one list that make it a list of all a system knows. */
  private static final int LABELS = 3;

  private static final Set<String> TOPICS =
      Set.of("subject", "subjects", "topic", "topics", "tag", "keyword", "person", "place");

  /** Words of a headline that are more than a topic or two it is about. */
  private static final int FEWEST = 4;

  private static final double SITE = .1;
  private static final double HEADLINE = .2;

  /** A single keyword is often the section. */
  private static final double ALONE = .7;

  /** "post-12345", "Q12345". */
  private static final Pattern NUMBERED = Pattern.compile("[A-Za-z]{1,8}[-=.]?\\d{5,}");

  private KeywordsVote() {}

  /**
   * The keywords of a page.
   *
   * @param headline its headline: keywords that are just its words were made by a machine
   * @param authors its authors, who are no topics
   */
  static Field<List<String>> of(
      Claims claims, @Nullable String headline, List<Author> authors, Set<String> siteNames) {
    var vote = new ListVote<String>();
    Set<String> title = Set.copyOf(Words.of(headline == null ? "" : headline).list());
    Set<String> names = new HashSet<>();
    authors.forEach(author -> names.add(Words.of(author.name()).key()));
    for (Claim claim : claims.of(Property.KEYWORDS)) {
      Map<String, String> keywords = new LinkedHashMap<>();
      for (String keyword : split(claim.values())) {
        String key = Words.of(keyword).key();
        if (!key.isEmpty()
            && !isCode(keyword)
            && !names.contains(key)
            && !(keyword.indexOf('.') > 0 && siteNames.contains(key))
            && keyword.length() <= LONGEST
            && keywords.size() < MOST) {
          keywords.putIfAbsent(key, keyword);
        }
      }
      vote.add(
          List.copyOf(keywords.values()),
          List.copyOf(keywords.keySet()),
          claim.source(),
          WEIGHTS.of(claim),
          handicap(keywords.keySet(), title, siteNames));
    }
    return vote.field("keywords");
  }

  private static double handicap(Set<String> keys, Set<String> title, Set<String> siteNames) {
    if (siteNames.containsAll(keys)) {
      return SITE;
    }
    if (keys.size() >= FEWEST && title.containsAll(keys)) {
      return HEADLINE;
    }
    return keys.size() == 1 ? ALONE : 1;
  }

  private static List<String> split(List<Value> values) {
    var keywords = new ArrayList<String>();
    for (Value value : values) {
      String signs = values.size() > 1 && value.text().indexOf(';') < 0 ? "[,|]" : "[,;|،、，]";
      String[] pieces = value.text().split(signs);
      if (values.size() == 1 && pieces.length == 1 && pieces[0].split(" ").length > MOST_WORDS) {
        pieces = pieces[0].split(" "); // No keyword is that long: the blanks are the signs.
      }
      keywords.addAll(List.of(pieces));
    }
    return topics(keywords).stream()
        .filter(keyword -> !isAddress(keyword))
        .map(KeywordsVote::cleaned)
        .toList();
  }

  /**
   * Some systems label all they know of an article, its hour and its length too: "Subject:
   * Justice", "Day: Friday". Of such a list only what is labelled as a topic is one.
   */
  private static List<String> topics(List<String> keywords) {
    Set<String> labels = new HashSet<>();
    keywords.forEach(keyword -> labels.add(label(keyword)));
    labels.remove("");
    var topics = keywords.stream().filter(keyword -> TOPICS.contains(label(keyword))).toList();
    return labels.size() < LABELS || topics.isEmpty() ? keywords : topics;
  }

  private static String label(String keyword) {
    int colon = keyword.indexOf(": ");
    return colon > 0 && colon < 20
        ? keyword.substring(0, colon).strip().toLowerCase(Locale.ROOT)
        : "";
  }

  private static boolean isPlainWord(String text) {
    return text.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static boolean isAddress(String keyword) {
    String lower = keyword.strip().toLowerCase(Locale.ROOT);
    return lower.contains("://") || lower.startsWith("www.") || lower.startsWith("//");
  }

  /** Whether it is an identifier rather than a word. */
  private static boolean isCode(String keyword) {
    long digits = keyword.chars().filter(Character::isDigit).count();
    boolean number = digits == keyword.length() && digits > 4;
    boolean name = keyword.indexOf('_') > 0 && keyword.indexOf(' ') < 0;
    return number
        || name
        || NUMBERED.matcher(keyword).matches()
        || (keyword.length() > 20 && keyword.indexOf(' ') < 0 && digits > 5);
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
