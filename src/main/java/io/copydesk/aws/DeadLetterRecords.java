package io.copydesk.aws;

import static java.util.stream.Collectors.toSet;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Why messages failed, for people to read: one JSON object a message in the output bucket, under
 * {@code failures/}. It is named after a digest of the message's text, since a message that is sent
 * again from a dead-letter queue has a new id. Thread-safe.
 */
public final class DeadLetterRecords {
  private static final String PREFIX = "failures/";
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  private final S3Client s3;
  private final String bucket;

  /** Records in {@code bucket}. */
  public DeadLetterRecords(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** Keeps a record for the message with this text; it replaces the one of an earlier try. */
  public void put(String message, Map<String, ?> record) {
    byte[] json = GSON.toJson(record).getBytes(StandardCharsets.UTF_8);
    s3.putObject(
        r -> r.bucket(bucket).key(key(message)).contentType("application/json"),
        RequestBody.fromBytes(json));
  }

  /** Those of some messages that a record is kept of. */
  public Set<String> known(Collection<String> messages) {
    // one question tells, as long as there are no more than a page of them
    var page = s3.listObjectsV2(r -> r.bucket(bucket).prefix(PREFIX));
    var keys = page.contents().stream().map(S3Object::key).collect(toSet());
    boolean more = Boolean.TRUE.equals(page.isTruncated());
    return messages.stream()
        .filter(message -> keys.contains(key(message)) || (more && exists(key(message))))
        .collect(toSet());
  }

  /**
   * Clears the record of a message, which is known to be there: in a bucket with versions, deleting
   * nothing would leave a marker.
   */
  public void clear(String message) {
    s3.deleteObject(r -> r.bucket(bucket).key(key(message)));
  }

  private boolean exists(String prefix) {
    return !s3.listObjectsV2(r -> r.bucket(bucket).prefix(prefix).maxKeys(1)).contents().isEmpty();
  }

  private static String key(String message) {
    return PREFIX + IndexKeys.digest(message) + ".json";
  }
}
