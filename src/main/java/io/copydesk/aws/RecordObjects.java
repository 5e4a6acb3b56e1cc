package io.copydesk.aws;

import io.copydesk.pipeline.EventOrder;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Records too large for an item, as objects of the output bucket. The key is made of the page and
 * the event's order: who works an event twice writes the same object, and which objects of a page
 * are older than its item can be told from their names. Thread-safe.
 */
public final class RecordObjects {
  private final S3Client s3;
  private final String bucket;

  /** Records in {@code bucket}. */
  public RecordObjects(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** The key of the record that an event of a page gives. */
  static String key(String page, EventOrder order) {
    // '-' sorts before every hex digit, as '#' does in the order itself
    return prefix(page) + order.text().replace('#', '-') + ".json.gz";
  }

  void write(String key, byte[] packed) {
    s3.putObject(
        r -> r.bucket(bucket).key(key).contentType("application/json").contentEncoding("gzip"),
        RequestBody.fromBytes(packed));
  }

  byte[] read(String key) {
    return s3.getObjectAsBytes(r -> r.bucket(bucket).key(key)).asByteArrayUnsafe();
  }

  void delete(String key) {
    s3.deleteObject(r -> r.bucket(bucket).key(key));
  }

  /** Deletes the page's records of events before {@code order}, except the one still shown. */
  void deleteOlder(String page, EventOrder order, @Nullable String shown) {
    String current = key(page, order);
    for (S3Object object :
        s3.listObjectsV2Paginator(r -> r.bucket(bucket).prefix(prefix(page))).contents()) {
      if (object.key().compareTo(current) < 0 && !object.key().equals(shown)) {
        delete(object.key());
      }
    }
  }

  private static String prefix(String page) {
    return "records/" + IndexKeys.digest(page) + '/';
  }
}
