package io.copydesk.handler;

import com.google.gson.JsonObject;
import io.copydesk.fetch.PageRef;
import io.copydesk.pipeline.PageEvent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Events of pages in S3's own shape, whose keys are URL-encoded, and in EventBridge's, whose keys
 * are not. Those that ask to work a page again are in S3's shape, with a name of their own and the
 * time of the upload in {@code since}. See "Event message structure" and "EventBridge event message
 * structure" in the Amazon S3 User Guide.
 */
final class PageEvents {
  private PageEvents() {}

  /**
   * The events in a notification of S3 or an event of EventBridge, or in the text of a message that
   * carries one. Events of other kinds (tags, access lists) are left out, as is S3's test event.
   *
   * @throws MalformedEventException when it is neither, or when an event lacks what it needs
   */
  static List<PageEvent> of(JsonObject root) {
    if ("s3:TestEvent".equals(Json.text(root, "Event"))) {
      return List.of();
    }
    if (root.has("Records")) {
      var events = new ArrayList<PageEvent>();
      for (var record : Json.objects(root, "Records")) {
        fromS3(record).ifPresent(events::add);
      }
      return events;
    }
    if (root.has("detail")) {
      return fromEventBridge(root).stream().toList();
    }
    throw new MalformedEventException("This is neither an S3 nor an EventBridge event.");
  }

  private static Optional<PageEvent> fromS3(JsonObject record) {
    var s3 = Json.object(record, "s3");
    var object = Json.object(s3, "object");
    String sequencer = Json.text(object, "sequencer");
    var ref =
        new PageRef(
            Json.required(Json.object(s3, "bucket"), "name"),
            decoded(Json.required(object, "key")),
            Json.text(object, "versionId"),
            unquoted(Json.text(object, "eTag")),
            sequencer);
    String name = Json.required(record, "eventName").replaceFirst("^s3:", "");
    String kind = name.substring(0, Math.max(name.indexOf(':'), 0));
    var time = time(Json.text(record, "eventTime"), sequencer);
    return switch (kind) {
      case "ObjectCreated" -> Optional.of(checked(new PageEvent.Uploaded(ref, time)));
      case "Reprocess" -> {
        var since = time(Json.required(record, "since"), sequencer);
        yield Optional.of(checked(new PageEvent.Repeated(ref, time, since)));
      }
      case "ObjectRemoved", "LifecycleExpiration" ->
          Optional.of(removed(ref, time, name.endsWith(":DeleteMarkerCreated")));
      default -> Optional.empty();
    };
  }

  private static Optional<PageEvent> fromEventBridge(JsonObject event) {
    var detail = Json.object(event, "detail");
    var object = Json.object(detail, "object");
    String sequencer = Json.text(object, "sequencer");
    var ref =
        new PageRef(
            Json.required(Json.object(detail, "bucket"), "name"),
            Json.required(object, "key"),
            Json.text(object, "version-id"),
            unquoted(Json.text(object, "etag")),
            sequencer);
    var time = time(Json.text(event, "time"), sequencer);
    return switch (Json.required(event, "detail-type")) {
      case "Object Created" -> Optional.of(checked(new PageEvent.Uploaded(ref, time)));
      case "Object Deleted" ->
          Optional.of(
              removed(
                  ref, time, "Delete Marker Created".equals(Json.text(detail, "deletion-type"))));
      default -> Optional.empty();
    };
  }

  /** Without a delete marker, a deletion that names a version was of that version alone. */
  private static PageEvent removed(PageRef ref, Instant time, boolean markerCreated) {
    return checked(
        markerCreated || ref.versionId() == null
            ? new PageEvent.Removed(ref, time)
            : new PageEvent.VersionRemoved(ref, time));
  }

  /** An event that can be ordered. */
  private static PageEvent checked(PageEvent event) {
    try {
      event.order();
      return event;
    } catch (IllegalArgumentException e) {
      throw new MalformedEventException("The sequencer is not in hex.", e);
    }
  }

  private static String decoded(String key) {
    try {
      return URLDecoder.decode(key, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new MalformedEventException("The key is not URL-encoded.", e);
    }
  }

  private static @Nullable String unquoted(@Nullable String eTag) {
    return eTag == null ? null : eTag.replace("\"", "");
  }

  private static Instant time(@Nullable String text, @Nullable String sequencer) {
    if (text == null && sequencer != null) {
      return Instant.EPOCH; // the sequencer alone orders the event
    }
    try {
      return OffsetDateTime.parse(String.valueOf(text)).toInstant();
    } catch (DateTimeException e) {
      throw new MalformedEventException("The event has no time that could be read.", e);
    }
  }
}
