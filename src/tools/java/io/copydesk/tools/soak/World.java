package io.copydesk.tools.soak;

import io.copydesk.tools.emulator.MemoryBucket;
import io.copydesk.tools.emulator.MemoryBucket.Version;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The life of a bucket, drawn from a seed: uploads, overwrites, copies of a page and of its article
 * under other keys, deletions, deletions of versions and of markers, and expirations. Keys come in
 * groups that share a few articles. Not thread-safe.
 */
final class World {
  private static final int KEYS = 4;
  private static final int ARTICLES = 3;

  private final String bucketName;
  private final MemoryBucket bucket;
  private final int groups;
  private final Random random;
  private final Stories stories;
  private final Set<String> touched = new LinkedHashSet<>();
  private long happenings;

  /**
   * A bucket before anything happened.
   *
   * @param groups of keys that share articles
   */
  World(String bucketName, MemoryBucket bucket, int groups, long seed) {
    this.bucketName = bucketName;
    this.bucket = bucket;
    this.groups = groups;
    random = new Random(seed);
    stories = new Stories(random);
  }

  String bucketName() {
    return bucketName;
  }

  MemoryBucket bucket() {
    return bucket;
  }

  /** The site that all articles are of. */
  String site() {
    return bucketName + ".example";
  }

  /** The keys that something happened to. */
  Set<String> touched() {
    return touched;
  }

  /** All keys that there may be. */
  Stream<String> keys() {
    return IntStream.range(0, groups)
        .boxed()
        .flatMap(group -> IntStream.range(0, KEYS).mapToObj(key -> key(group, key)));
  }

  /** The URLs of all articles that may have been told. */
  Stream<String> urls() {
    return IntStream.range(0, groups)
        .boxed()
        .flatMap(group -> IntStream.range(0, ARTICLES).mapToObj(article -> url(group, article)));
  }

  private static String key(int group, int key) {
    return "group " + group + "/ü+" + key + ".html";
  }

  private String url(int group, int article) {
    return "https://www." + site() + "/story-" + group + "-" + article;
  }

  /** Lets something happen. Returns the record that S3's notification of it has. */
  Map<String, Object> happen() {
    happenings++;
    int group = random.nextInt(groups);
    String key = key(group, random.nextInt(KEYS));
    int what = random.nextInt(100);
    if (what < 50) {
      return upload(group, key);
    }
    if (what < 65) {
      return copy(key(group, random.nextInt(KEYS)), key).orElseGet(() -> upload(group, key));
    }
    var versions = bucket.versions(key);
    if (what < 80 || !bucket.versioned() || versions.isEmpty()) {
      return remove(key);
    }
    var version = versions.get(random.nextInt(versions.size()));
    boolean shown = version.equals(versions.getLast());
    String id = String.valueOf(version.id());
    bucket.delete(key, id);
    boolean expired = !shown && random.nextBoolean();
    return tell(expired ? "LifecycleExpiration:Delete" : "ObjectRemoved:Delete", key, id, null);
  }

  private Map<String, Object> upload(int group, String key) {
    var content =
        stories.draw(random.nextInt(6) == 0 ? null : url(group, random.nextInt(ARTICLES)));
    return created("ObjectCreated:Put", key, bucket.put(key, content, now()));
  }

  private Optional<Map<String, Object>> copy(String from, String key) {
    return bucket
        .current(from)
        .map(Version::content)
        .map(content -> created("ObjectCreated:Copy", key, bucket.put(key, content, now())));
  }

  private Map<String, Object> remove(String key) {
    boolean expired = random.nextInt(3) == 0;
    var removed = bucket.delete(key, now());
    String kind = bucket.versioned() ? "DeleteMarkerCreated" : "Delete";
    return tell(
        (expired ? "LifecycleExpiration:" : "ObjectRemoved:") + kind, key, removed.id(), null);
  }

  private Map<String, Object> created(String name, String key, Version version) {
    var content = version.content();
    return tell(name, key, version.id(), content == null ? null : content.eTag());
  }

  private Map<String, Object> tell(
      String name, String key, @Nullable String versionId, @Nullable String eTag) {
    var object = new LinkedHashMap<String, Object>();
    touched.add(key);
    object.put("key", URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/"));
    object.put("sequencer", sequencer());
    if (versionId != null) {
      object.put("versionId", versionId);
    }
    if (eTag != null) {
      object.put("eTag", eTag);
    }
    return Map.of(
        "eventSource",
        "aws:s3",
        "eventName",
        name,
        "eventTime",
        now().toString(),
        "s3",
        Map.of("bucket", Map.of("name", bucketName), "object", object));
  }

  /** Rising hex texts of several lengths: to be compared as if padded with zeros on the right. */
  private String sequencer() {
    String text = String.format(Locale.ROOT, "%010X", happenings);
    int more = random.nextInt(4);
    String tail = String.format(Locale.ROOT, "%04X", random.nextInt(1 << 16)).substring(0, more);
    return more == 0 ? text.replaceFirst("0$", "") : text + tail;
  }

  /** Time passes by a second with each happening, since S3 tells versions apart by seconds. */
  private Instant now() {
    return Stories.MONTH.plusSeconds(happenings);
  }

  /** What S3 says once, when notifications are set up. */
  Map<String, Object> testEvent() {
    return Map.of("Service", "Amazon S3", "Event", "s3:TestEvent", "Bucket", bucketName);
  }
}
