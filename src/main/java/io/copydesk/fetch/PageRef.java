package io.copydesk.fetch;

import org.jspecify.annotations.Nullable;

/**
 * Names one version of a page object.
 *
 * @param bucket the bucket's name
 * @param key the object's key, decoded
 * @param versionId the version to read, in versioned buckets
 * @param eTag the entity tag to match where there is no version, without quotes
 * @param sequencer S3's sequencer of the event that named the object
 */
public record PageRef(
    String bucket,
    String key,
    @Nullable String versionId,
    @Nullable String eTag,
    @Nullable String sequencer) {
  /** The object whatever its version: {@code s3://bucket/key}. */
  public String page() {
    return "s3://" + bucket + "/" + key;
  }

  /** The version that the key shows now. */
  public PageRef current() {
    return new PageRef(bucket, key, null, null, sequencer);
  }
}
