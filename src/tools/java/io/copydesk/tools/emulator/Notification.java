package io.copydesk.tools.emulator;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What S3 tells a queue about an object. See "Event message structure" in the Amazon S3 User Guide.
 *
 * @param name the event's name, such as {@code ObjectCreated:Put}
 * @param size the object's bytes; null where it was removed
 * @param eTag without quotes; null where the object was removed
 * @param versionId null in buckets without versions
 * @param sequencer in hex; the later event of a key has the greater one
 */
public record Notification(
    String name,
    String bucket,
    String key,
    @Nullable Long size,
    @Nullable String eTag,
    @Nullable String versionId,
    String sequencer,
    Instant time) {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** The message that S3 sends once, when notifications of {@code bucket} are set up. */
  public static String test(String bucket) {
    var message = new LinkedHashMap<String, Object>();
    message.put("Service", "Amazon S3");
    message.put("Event", "s3:TestEvent");
    message.put("Time", TIME.format(Instant.now()));
    message.put("Bucket", bucket);
    return GSON.toJson(message);
  }

  /** The message's body. */
  public String json() {
    return GSON.toJson(Map.of("Records", List.of(event())));
  }

  private Map<String, Object> event() {
    var event = new LinkedHashMap<String, Object>();
    event.put("eventVersion", "2.1");
    event.put("eventSource", "aws:s3");
    event.put("awsRegion", EmbeddedClients.REGION.id());
    event.put("eventTime", TIME.format(time));
    event.put("eventName", name);
    event.put("s3", s3());
    return event;
  }

  private Map<String, Object> s3() {
    var s3 = new LinkedHashMap<String, Object>();
    s3.put("s3SchemaVersion", "1.0");
    s3.put("configurationId", "pages");
    s3.put("bucket", Map.of("name", bucket, "arn", "arn:aws:s3:::" + bucket));
    s3.put("object", object());
    return s3;
  }

  private Map<String, Object> object() {
    var object = new LinkedHashMap<String, Object>();
    object.put("key", encoded(key));
    object.put("size", size);
    object.put("eTag", eTag);
    object.put("versionId", versionId);
    object.put("sequencer", sequencer);
    object.values().removeIf(value -> value == null);
    return object;
  }

  /** As S3 writes keys: a blank is {@code +}, slashes stay. */
  private static String encoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
  }
}
