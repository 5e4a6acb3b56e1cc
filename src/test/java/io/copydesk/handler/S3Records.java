package io.copydesk.handler;

import com.google.gson.Gson;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Notifications as S3, EventBridge and SQS write them. */
public final class S3Records {
  private static final Gson GSON = new Gson();

  private S3Records() {}

  /** A record of a notification; its key is encoded here. */
  public record S3Record(
      String name,
      String bucket,
      String key,
      @Nullable String versionId,
      @Nullable String eTag,
      String sequencer,
      Instant time) {
    private Map<String, Object> json() {
      var object = new LinkedHashMap<String, Object>();
      object.put("key", URLEncoder.encode(key, StandardCharsets.UTF_8));
      object.put("sequencer", sequencer);
      if (versionId != null) {
        object.put("versionId", versionId);
      }
      if (eTag != null) {
        object.put("eTag", eTag);
      }
      return Map.of(
          "eventVersion",
          "2.1",
          "eventSource",
          "aws:s3",
          "eventTime",
          time.toString(),
          "eventName",
          name,
          "s3",
          Map.of("bucket", Map.of("name", bucket), "object", object));
    }
  }

  /** A notification of several records. */
  public static String notification(S3Record... records) {
    return GSON.toJson(Map.of("Records", Arrays.stream(records).map(S3Record::json).toList()));
  }

  /** What a queue brings: one message a body, with the ids m0, m1, … */
  static String queue(String... bodies) {
    var messages =
        IntStream.range(0, bodies.length)
            .mapToObj(i ->
                Map.of(
                    "messageId",
                    "m" + i,
                    "eventSource",
                    "aws:sqs",
                    "body",
                    bodies[i],
                    "attributes",
                    Map.of("ApproximateReceiveCount", "1")))
            .toList();
    return GSON.toJson(Map.of("Records", messages));
  }

  /** An answer that names the messages to deliver again. */
  static String failures(String... ids) {
    List<Map<String, String>> failures =
        Arrays.stream(ids).map(id -> Map.of("itemIdentifier", id)).toList();
    return GSON.toJson(Map.of("batchItemFailures", failures));
  }
}
