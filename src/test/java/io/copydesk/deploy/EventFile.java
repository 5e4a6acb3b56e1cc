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

  /** What happened to one object; a removed one has neither size nor entity tag. */
  record Happening(boolean created, String bucket, String key, Optional<String> eTag, long size) {}

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
    String key = s3.getAsJsonObject("object").get("key").getAsString();
    return happening(
        happened.get("eventName").getAsString().startsWith("ObjectCreated:"),
        s3,
        URLDecoder.decode(key, StandardCharsets.UTF_8),
        "eTag");
  }

  private static Happening eventBridge(JsonObject event) {
    var detail = event.getAsJsonObject("detail");
    return happening(
        event.get("detail-type").getAsString().equals("Object Created"),
        detail,
        detail.getAsJsonObject("object").get("key").getAsString(),
        "etag");
  }

  private static Happening happening(boolean created, JsonObject around, String key, String eTag) {
    var object = around.getAsJsonObject("object");
    return new Happening(
        created,
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
