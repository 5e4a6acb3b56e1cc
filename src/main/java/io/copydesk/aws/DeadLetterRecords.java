package io.copydesk.aws;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

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

  /** Clears the records of messages that were worked after all. */
  public void clear(List<String> messages) {
    // most of the time there are none at all, and one question tells
    if (messages.isEmpty() || !exists(PREFIX)) {
      return;
    }
    for (String message : messages) {
      String key = key(message);
      if (exists(key)) { // in a bucket with versions, deleting nothing would leave a marker
        s3.deleteObject(r -> r.bucket(bucket).key(key));
      }
    }
  }

  private boolean exists(String prefix) {
    return !s3.listObjectsV2(r -> r.bucket(bucket).prefix(prefix).maxKeys(1)).contents().isEmpty();
  }

  private static String key(String message) {
    return PREFIX + IndexKeys.digest(message) + ".json";
  }
}
