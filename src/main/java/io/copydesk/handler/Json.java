package io.copydesk.handler;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lenient reading of events: what is not needed may be missing, and unknown members are ignored.
 */
final class Json {
  private Json() {}

  static JsonObject parse(String text) {
    try {
      return object(JsonParser.parseString(text), "The text");
    } catch (JsonParseException e) {
      throw new MalformedEventException("The text is not JSON.", e);
    }
  }

  static JsonObject object(JsonElement element, String what) {
    if (element instanceof JsonObject object) {
      return object;
    }
    throw new MalformedEventException(what + " is no JSON object.");
  }

  static JsonObject object(JsonObject parent, String name) {
    var member = parent.get(name);
    if (member == null) {
      throw new MalformedEventException("There is no " + name + ".");
    }
    return object(member, "The " + name);
  }

  /** The elements of an array, all of which must be objects. */
  static List<JsonObject> objects(JsonObject parent, String name) {
    if (!(parent.get(name) instanceof com.google.gson.JsonArray array)) {
      throw new MalformedEventException("The " + name + " are no array.");
    }
    var objects = new ArrayList<JsonObject>(array.size());
    array.forEach(element -> objects.add(object(element, "One of the " + name)));
    return objects;
  }

  /** A string or number that is not blank, else null. */
  static @Nullable String text(JsonObject parent, String name) {
    var member = parent.get(name);
    if (member == null || !member.isJsonPrimitive()) {
      return null;
    }
    String text = member.getAsString();
    return text.isBlank() ? null : text;
  }

  static String required(JsonObject parent, String name) {
    String text = text(parent, name);
    if (text == null) {
      throw new MalformedEventException("There is no " + name + ".");
    }
    return text;
  }
}
