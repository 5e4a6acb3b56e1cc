package io.copydesk.handler;

import io.copydesk.pipeline.Limits;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The function's settings, from environment variables.
 *
 * @param region {@code AWS_REGION}, which Lambda sets
 * @param table {@code TABLE_NAME}
 * @param outputBucket {@code OUTPUT_BUCKET}, for records too large for an item; null for none
 * @param s3Endpoint {@code S3_ENDPOINT}, an endpoint with path-style addresses; null for AWS's own
 * @param dynamoDbEndpoint {@code DYNAMODB_ENDPOINT}; null for AWS's own
 * @param tombstones {@code TOMBSTONE_DAYS}: how long a removed page leaves a tombstone
 * @param maxPageBytes {@code MAX_PAGE_BYTES}: the largest object that is read
 * @param limits {@code MAX_INFLATED_BYTES}, {@code MAX_DEPTH}, {@code MAX_NODES}, {@code
 *     MAX_ATTRIBUTES}, {@code MAX_PAGE_MILLIS}: what a page may cost
 */
public record Configuration(
    String region,
    String table,
    @Nullable String outputBucket,
    @Nullable URI s3Endpoint,
    @Nullable URI dynamoDbEndpoint,
    Duration tombstones,
    int maxPageBytes,
    Limits limits) {

  /**
   * Reads the settings; what is blank has its default.
   *
   * @throws IllegalArgumentException when a setting is missing or makes no sense; it says which
   */
  public static Configuration from(Map<String, String> environment) {
    return new Configuration(
        required(environment, "AWS_REGION"),
        required(environment, "TABLE_NAME"),
        text(environment, "OUTPUT_BUCKET"),
        uri(environment, "S3_ENDPOINT"),
        uri(environment, "DYNAMODB_ENDPOINT"),
        Duration.ofDays(number(environment, "TOMBSTONE_DAYS", 30)),
        number(environment, "MAX_PAGE_BYTES", Limits.MAX_PAGE_BYTES),
        limits(environment));
  }

  private static Limits limits(Map<String, String> environment) {
    var usual = Limits.DEFAULT;
    return Limits.of(
        number(environment, "MAX_INFLATED_BYTES", (int) usual.maxInflatedBytes()),
        number(environment, "MAX_DEPTH", usual.maxDepth()),
        number(environment, "MAX_NODES", usual.maxNodes()),
        number(environment, "MAX_ATTRIBUTES", usual.maxAttributes()),
        Duration.ofMillis(number(environment, "MAX_PAGE_MILLIS", (int) usual.time().toMillis())));
  }

  private static @Nullable String text(Map<String, String> environment, String name) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static String required(Map<String, String> environment, String name) {
    String value = text(environment, name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is not set.");
    }
    return value;
  }

  private static @Nullable URI uri(Map<String, String> environment, String name) {
    String value = text(environment, name);
    return value == null ? null : URI.create(value);
  }

  private static int number(Map<String, String> environment, String name, int otherwise) {
    String value = text(environment, name);
    try {
      int number = value == null ? otherwise : Integer.parseInt(value);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new IllegalArgumentException(name + " is no positive number.");
  }
}
