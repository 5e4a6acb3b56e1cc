package io.copydesk.deploy;

import io.copydesk.handler.S3Records.S3Record;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The life of one key in a versioned bucket: does to the bucket what it is told, keeps the record
 * that S3 would send of it, and says as the oracle what the key shows after all of it. The records'
 * sequencers rise while their times fall, so that only the sequencers tell the order.
 */
final class VersionedPage {
  private static final Instant LAST = Instant.parse("2026-11-23T12:00:00Z");
  private static final List<String> CREATED =
      List.of("Put", "Post", "Copy", "CompleteMultipartUpload");

  private final S3Client s3;
  private final String bucket;
  private final Random random;
  private final List<Version> versions = new ArrayList<>();
  private final List<S3Record> records = new ArrayList<>();
  private String sequencer = "00692310";

  final String key;

  /**
   * A version of the key.
   *
   * @param story what it shows; null for a delete marker
   */
  private record Version(String id, @Nullable Story story) {}

  /**
   * What the key shows.
   *
   * @param versionId S3's name of the version
   */
  record Shown(String versionId, Story story) {}

  VersionedPage(S3Client s3, String bucket, String key, Random random) {
    this.s3 = s3;
    this.bucket = bucket;
    this.key = key;
    this.random = random;
  }

  void upload(Story story) {
    var answer =
        s3.putObject(
            r -> r.bucket(bucket).key(key).contentType("text/html").metadata(story.metadata()),
            RequestBody.fromString(story.html()));
    versions.add(new Version(answer.versionId(), story));
    record(
        "ObjectCreated:" + CREATED.get(random.nextInt(CREATED.size())),
        answer.versionId(),
        answer.eTag().replace("\"", ""));
  }

  /** Leaves a delete marker, by hand or by a lifecycle rule. */
  void remove() {
    var answer = s3.deleteObject(r -> r.bucket(bucket).key(key));
    versions.add(new Version(answer.versionId(), null));
    record(removal() + ":DeleteMarkerCreated", answer.versionId(), null);
  }

  /** Deletes a version or a delete marker for good: mostly the newest, else an older one. */
  void removeVersion() {
    if (versions.isEmpty()) {
      remove();
      return;
    }
    int newest = versions.size() - 1;
    var gone = versions.remove(random.nextInt(3) == 0 ? random.nextInt(newest + 1) : newest);
    s3.deleteObject(r -> r.bucket(bucket).key(key).versionId(gone.id()));
    record(removal() + ":Delete", gone.id(), null);
  }

  private String removal() {
    return random.nextBoolean() ? "ObjectRemoved" : "LifecycleExpiration";
  }

  private void record(String name, String versionId, @Nullable String eTag) {
    sequencer = next(sequencer);
    var time = LAST.minusSeconds(records.size());
    records.add(new S3Record(name, bucket, key, versionId, eTag, sequencer, time));
  }

  /**
   * A later sequencer: a longer one that begins the same way, or one of any length that is greater
   * in its first eight digits. Read as numbers they would not rise.
   */
  private String next(String before) {
    if (before.length() < 15 && random.nextInt(3) == 0) {
      return before + "0" + hex(1 + random.nextInt(15));
    }
    long first = Long.parseLong(before.substring(0, 8), 16) + 1 + random.nextInt(40);
    return "00" + hex(first) + "0".repeat(random.nextInt(3)) + hex(random.nextInt(1 << 20));
  }

  private static String hex(long number) {
    return Long.toHexString(number).toUpperCase(Locale.ROOT);
  }

  List<S3Record> records() {
    return records;
  }

  /** The sequencer of the last thing that happened. */
  String newest() {
    return sequencer;
  }

  /** What the key shows after all that happened; empty when it is gone. */
  Optional<Shown> shown() {
    if (versions.isEmpty() || versions.getLast().story() == null) {
      return Optional.empty();
    }
    return Optional.of(new Shown(versions.getLast().id(), versions.getLast().story()));
  }

  /**
   * A page that tells its edition.
   *
   * @param url the article it is a copy of
   */
  record Story(String url, int edition, Instant fetchedAt) {
    String headline() {
      return "Ferry to the outer isles sails again, says timetable number " + edition;
    }

    Map<String, String> metadata() {
      return Map.of("source-url", url, "fetched-at", fetchedAt.toString());
    }

    String html() {
      return """
      <!doctype html><html lang="en"><head><title>HEADLINE</title>
      <link rel="canonical" href="URL"><meta property="og:title" content="HEADLINE"></head>
      <body><article><h1>HEADLINE</h1>
      <p>The ferry to the outer isles sails again from Monday, the harbour office said in the
      morning, after a winter in which the boat lay in the yard for new engines.</p>
      <p>It leaves at seven and at three, calls at all four piers, and takes the mail, the
      schoolchildren and whatever else has been waiting on the quay since the autumn.</p>
      <p>"We have bought enough flour for a year," said the baker on the second island, who
      does not trust timetables. "But it is good to see her smoke again behind the point."</p>
      <p>The old captain will stay for another season. His mate, who was to follow him, has
      taken the pilot boat instead, because it comes home every night.</p>
      </article></body></html>
      """
          .replace("HEADLINE", headline())
          .replace("URL", url);
    }
  }
}
