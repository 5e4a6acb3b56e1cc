package io.copydesk.aws;

import io.copydesk.article.NewsArticle;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys of the two indexes. All of them stay far below DynamoDB's 1,024 bytes for a sort key. */
final class IndexKeys {
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter MILLISECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter PUBLISHED =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffsetId()
          .toFormatter(Locale.ROOT);

  /** Longest host name there is; a longer one was made up. */
  private static final int LONGEST_HOST = 253;

  private IndexKeys() {}

  /**
   * Ranks a live page among those of its article: the latest sorts last. Pages of the same time are
   * told apart by a digest of their name, so that the choice does not depend on who came first.
   */
  static String live(Instant since, String page) {
    return "1#" + MILLISECOND.format(since) + '#' + digest(page).substring(0, 16);
  }

  /** Ranks a tombstone below every live page of its article. */
  static String tombstone(Instant removed, String page) {
    return "0#" + MILLISECOND.format(removed) + '#' + digest(page).substring(0, 16);
  }

  /** Whose list an article stands in, and where. */
  record Listing(String publisherMonth, String publisherRank) {}

  /** Empty for an article whose publisher is not known. */
  static Optional<Listing> listing(NewsArticle article, Instant since, String articleRank) {
    return site(article)
        .map(site -> {
          String day = published(article.datePublished(), since);
          return new Listing(
              site + '#' + day.substring(0, 7),
              day + '#' + article.articleId() + '#' + articleRank);
        });
  }

  /** The partition of a publisher's articles of a month (UTC). */
  static String publisherMonth(String site, YearMonth month) {
    return site.toLowerCase(Locale.ROOT) + '#' + month;
  }

  /** The host of the article's URL without {@code www.}, else of the publisher's. */
  private static Optional<String> site(NewsArticle article) {
    var publisher = article.publisher();
    return host(article.url())
        .or(() -> publisher == null ? Optional.empty() : host(publisher.url()));
  }

  private static Optional<String> host(@Nullable String url) {
    if (url == null) {
      return Optional.empty();
    }
    try {
      String host = new URI(url).getHost();
      if (host == null || host.isEmpty() || host.length() > LONGEST_HOST) {
        return Optional.empty();
      }
      host = host.toLowerCase(Locale.ROOT);
      return Optional.of(host.startsWith("www.") ? host.substring(4) : host);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * The second of publication in UTC, which is assumed where the page gives no offset, or the day
   * alone; else the second the page was scraped.
   */
  private static String published(@Nullable String date, Instant since) {
    if (date == null) {
      return SECOND.format(since);
    }
    try {
      return switch (PUBLISHED.parseBest(
          date, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)) {
        case OffsetDateTime time -> SECOND.format(time);
        case LocalDateTime time -> SECOND.format(time.atOffset(ZoneOffset.UTC));
        case LocalDate day -> day.toString();
        default -> SECOND.format(since);
      };
    } catch (DateTimeException e) {
      return SECOND.format(since);
    }
  }

  /** A digest of a page's name in hex, fit for object keys. */
  static String digest(String page) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(page.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
