package io.copydesk.tools.soak;

import io.copydesk.article.Outcome;
import io.copydesk.article.Rejection;
import io.copydesk.article.SourceObject;
import io.copydesk.fetch.PageRef;
import io.copydesk.fetch.RawPage;
import io.copydesk.pipeline.ArticlePipeline;
import io.copydesk.tools.emulator.MemoryBucket.Content;
import io.copydesk.tools.emulator.MemoryBucket.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the table must show, by the design's rules alone: one after the other, each key as the
 * bucket has it in the end.
 */
final class Oracle {
  /**
   * A key that shows an object.
   *
   * @param since the time of scraping, else of the upload
   */
  record Live(Outcome outcome, Instant since) {}

  private final World world;
  private final ArticlePipeline pipeline = new ArticlePipeline();
  private final Map<String, Live> pages = new TreeMap<>();

  Oracle(World world) {
    this.world = world;
    world.keys().forEach(key -> live(key).ifPresent(live -> pages.put(key, live)));
  }

  /** What a key shows; empty where there is no object. */
  Optional<Live> page(String key) {
    return Optional.ofNullable(pages.get(key));
  }

  /** The keys that may show each article: several where their pages are equally late. */
  Map<String, Set<String>> articles() {
    var latest = new TreeMap<String, Instant>();
    articlePages().forEach(page -> latest.merge(page.id, page.since, Oracle::later));
    var shown = new TreeMap<String, Set<String>>();
    articlePages()
        .filter(page -> page.since.equals(latest.get(page.id)))
        .forEach(page -> shown.computeIfAbsent(page.id, _ -> new TreeSet<>()).add(page.key));
    return shown;
  }

  /** The ids of all articles that there are or may have been. */
  Set<String> articleIds() {
    var unnamed = world.keys().map(key -> "s3://" + world.bucketName() + "/" + key);
    return Stream.concat(world.urls(), unnamed).map(Oracle::id).collect(Collectors.toSet());
  }

  /** The articles whose pages name their site. */
  Set<String> listed() {
    var named = world.urls().map(Oracle::id).collect(Collectors.toSet());
    named.retainAll(articles().keySet());
    return named;
  }

  private record ArticlePage(String key, String id, Instant since) {}

  private Stream<ArticlePage> articlePages() {
    return pages.entrySet().stream()
        .flatMap(page ->
            page.getValue().outcome() instanceof Outcome.Accepted(var article)
                ? Stream.of(
                    new ArticlePage(page.getKey(), article.articleId(), page.getValue().since()))
                : Stream.empty());
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private Optional<Live> live(String key) {
    return world
        .bucket()
        .current(key)
        .flatMap(version -> Optional.ofNullable(version.content()).map(c -> live(key, version, c)));
  }

  private Live live(String key, Version version, Content content) {
    String fetchedAt = content.headers().get("x-amz-meta-fetched-at");
    var fetched = fetchedAt == null ? null : Instant.parse(fetchedAt);
    return new Live(
        outcome(key, version.id(), content, fetched),
        fetched == null || content.bytes().length > Stories.MAX_BYTES
            ? version.lastModified()
            : fetched);
  }

  private Outcome outcome(
      String key, @Nullable String versionId, Content content, @Nullable Instant fetched) {
    String type = content.headers().get("content-type");
    int size = content.bytes().length;
    if (size > Stories.MAX_BYTES) {
      return new Outcome.Rejected(
          new SourceObject(
              world.bucketName(),
              key,
              versionId,
              content.eTag(),
              null,
              size,
              type,
              null,
              null,
              fetched),
          new Rejection(Rejection.Reason.TOO_LARGE, ""));
    }
    return pipeline.process(
        new RawPage(
            new PageRef(world.bucketName(), key, versionId, content.eTag(), null),
            content.bytes(),
            type,
            null,
            null,
            fetched));
  }

  private static String id(String name) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
