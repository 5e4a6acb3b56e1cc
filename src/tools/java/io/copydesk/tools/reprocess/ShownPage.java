package io.copydesk.tools.reprocess;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.copydesk.pipeline.EventOrder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A page as the table shows it.
 *
 * @param bucket where its object lies
 * @param key the object's key
 * @param versionId the version that was worked; null in buckets without versions
 * @param eTag the entity tag that was worked
 * @param order of the event that the item shows
 * @param since the time by which it ranks among the copies of its article
 */
record ShownPage(
    String bucket,
    String key,
    @Nullable String versionId,
    @Nullable String eTag,
    EventOrder order,
    Instant since) {
  /** What an item has to show. */
  static final String ATTRIBUTES =
      "eventOrder, articleRank, #source.#bucket, #source.#key, #source.versionId, #source.eTag";

  /** The names in it that are words of DynamoDB's own. */
  static final Map<String, String> NAMES =
      Map.of("#source", "source", "#bucket", "bucket", "#key", "key");

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  /**
   * The page of an item.
   *
   * @throws IllegalArgumentException if it is no item of Copydesk's
   */
  static ShownPage of(Map<String, AttributeValue> item) {
    var source = item.getOrDefault("source", AttributeValue.fromM(Map.of())).m();
    var order = new EventOrder(required(item, "eventOrder"));
    String rank = text(item, "articleRank"); // "1#2026-11-23T06:00:00.000Z#…"
    return new ShownPage(
        required(source, "bucket"),
        required(source, "key"),
        text(source, "versionId"),
        text(source, "eTag"),
        order,
        rank == null ? order.time() : Instant.parse(rank.split("#", -1)[1]));
  }

  private static String required(Map<String, AttributeValue> attributes, String name) {
    String text = text(attributes, name);
    if (text == null) {
      throw new IllegalArgumentException("This is no table of Copydesk's: an item lacks " + name);
    }
    return text;
  }

  private static @Nullable String text(Map<String, AttributeValue> attributes, String name) {
    var value = attributes.get(name);
    return value == null ? null : value.s();
  }

  /**
   * The event that asks to work the page again. It is a millisecond later than the one that the
   * item shows: newer, so that its outcome is written, and older than whatever S3 has to tell of
   * the page besides, since those events have greater sequencers. Made twice it is the same event.
   */
  String event() {
    var object = new LinkedHashMap<String, String>();
    object.put("key", URLEncoder.encode(key, StandardCharsets.UTF_8));
    object.put("sequencer", order.sequencer());
    if (versionId != null) {
      object.put("versionId", versionId);
    }
    if (eTag != null) {
      object.put("eTag", eTag);
    }
    var event = new LinkedHashMap<String, Object>();
    event.put("eventName", "Reprocess:Again");
    event.put("eventTime", order.time().plusMillis(1).toString());
    event.put("since", since.toString());
    event.put("s3", Map.of("bucket", Map.of("name", bucket), "object", object));
    return GSON.toJson(Map.of("Records", List.of(event)));
  }
}
