package io.copydesk.deploy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sample event as a person reads it, apart from the function's own reader: what happened to which
 * objects, and which messages cannot be read.
 */
record EventFile(Path path, JsonObject json) {
  static final Path FOLDER = Path.of("events");

  /** What happens to an object. */
  enum Change {
    CREATED,
    REMOVED,
    /** One of its versions is gone for good, not necessarily the one shown. */
    VERSION_REMOVED
  }

  /** What happened to one object; where it was not created there is neither size nor entity tag. */
  record Happening(Change change, String bucket, String key, Optional<String> eTag, long size) {
    boolean created() {
      return change == Change.CREATED;
    }
  }

  static List<EventFile> all() {
    try (var files = Files.list(FOLDER)) {
      return files
          .filter(f -> f.toString().endsWith(".json"))
          .sorted()
          .map(EventFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EventFile read(Path path) {
    try {
      return new EventFile(path, JsonParser.parseString(Files.readString(path)).getAsJsonObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether messages of a queue lie around the events. */
  boolean isOfQueue() {
    return records(json).stream().anyMatch(r -> r.has("messageId"));
  }

  List<Happening> happenings() {
    return happenings(json);
  }

  private static List<Happening> happenings(JsonObject event) {
    if (event.has("detail")) {
      return List.of(eventBridge(event));
    }
    var found = new ArrayList<Happening>();
    for (JsonObject each : records(event)) {
      if (each.has("s3")) {
        found.add(s3(each));
      } else if (readable(each)) {
        found.addAll(
            happenings(JsonParser.parseString(each.get("body").getAsString()).getAsJsonObject()));
      }
    }
    return found;
  }

  /** The messages whose bodies are no JSON. */
  List<String> unreadable() {
    return records(json).stream()
        .filter(r -> r.has("messageId") && !readable(r))
        .map(r -> r.get("messageId").getAsString())
        .toList();
  }

  private static boolean readable(JsonObject message) {
    try {
      return JsonParser.parseString(message.get("body").getAsString()).isJsonObject();
    } catch (JsonParseException e) {
      return false;
    }
  }

  private static List<JsonObject> records(JsonObject event) {
    return event.has("Records")
        ? event.getAsJsonArray("Records").asList().stream()
            .map(JsonElement::getAsJsonObject)
            .toList()
        : List.of();
  }

  private static Happening s3(JsonObject happened) {
    var s3 = happened.getAsJsonObject("s3");
    var object = s3.getAsJsonObject("object");
    String key = object.get("key").getAsString();
    String name = happened.get("eventName").getAsString();
    return happening(
        name.startsWith("ObjectCreated:")
            ? Change.CREATED
            : removal(!name.endsWith("MarkerCreated") && object.has("versionId")),
        s3,
        URLDecoder.decode(key, StandardCharsets.UTF_8),
        "eTag");
  }

  private static Happening eventBridge(JsonObject event) {
    var detail = event.getAsJsonObject("detail");
    var object = detail.getAsJsonObject("object");
    return happening(
        event.get("detail-type").getAsString().equals("Object Created")
            ? Change.CREATED
            : removal(
                !detail.get("deletion-type").getAsString().endsWith("Marker Created")
                    && object.has("version-id")),
        detail,
        object.get("key").getAsString(),
        "etag");
  }

  private static Change removal(boolean ofOneVersion) {
    return ofOneVersion ? Change.VERSION_REMOVED : Change.REMOVED;
  }

  private static Happening happening(Change change, JsonObject around, String key, String eTag) {
    var object = around.getAsJsonObject("object");
    return new Happening(
        change,
        around.getAsJsonObject("bucket").get("name").getAsString(),
        key,
        Optional.ofNullable(object.get(eTag)).map(JsonElement::getAsString),
        object.has("size") ? object.get("size").getAsLong() : 0);
  }

  @Override
  public String toString() {
    return path.getFileName().toString();
  }
}
