package io.copydesk.metadata.source;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.copydesk.metadata.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads JSON-LD values, which may be written as one value, a list or an object with a name. */
final class Json {
  private Json() {}

  /** The plain texts of a value: its own, those of its items, or the names of objects. */
  static List<String> texts(@Nullable JsonElement value) {
    var texts = new ArrayList<String>();
    collect(value, texts);
    return texts;
  }

  private static void collect(@Nullable JsonElement value, List<String> texts) {
    if (value == null || texts.size() > 200) {
      return;
    }
    if (value.isJsonArray()) {
      value.getAsJsonArray().forEach(item -> collect(item, texts));
    } else if (value.isJsonObject()) {
      var object = value.getAsJsonObject();
      collect(object.has("name") ? object.get("name") : object.get("@value"), texts);
    } else if (value.isJsonPrimitive()) {
      String text = Texts.plain(value.getAsString());
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
  }

  /** The first text of a member, or null. */
  static @Nullable String text(JsonObject object, String member) {
    var texts = texts(object.get(member));
    return texts.isEmpty() ? null : texts.getFirst();
  }

  /** The address that a member holds, as itself or as {@code @id} or {@code url} of an object. */
  static @Nullable String url(@Nullable JsonElement value) {
    if (value == null) {
      return null;
    }
    if (value.isJsonArray()) {
      return value.getAsJsonArray().asList().stream()
          .flatMap(item -> Stream.ofNullable(url(item)))
          .findFirst()
          .orElse(null);
    }
    if (value.isJsonObject()) {
      var object = value.getAsJsonObject();
      return Stream.of("url", "contentUrl", "@list", "@value", "@id")
          .flatMap(member -> Stream.ofNullable(url(object.get(member))))
          .findFirst()
          .orElse(null);
    }
    if (!value.isJsonPrimitive()) {
      return null;
    }
    String url = value.getAsString().strip();
    return url.startsWith("http") || url.startsWith("//") || url.startsWith("/") ? url : null;
  }

  /** A whole number, also one written as text with a unit; null where there is none. */
  static @Nullable Integer number(@Nullable JsonElement value) {
    String text = texts(value).stream().findFirst().orElse("");
    int end = 0;
    while (end < text.length() && end < 6 && Character.digit(text.charAt(end), 10) >= 0) {
      end++;
    }
    return end == 0 ? null : Integer.valueOf(text.substring(0, end));
  }

  /** Whether an object is of a type that the test accepts; the vocabulary's address is left off. */
  static boolean hasType(JsonObject object, java.util.function.Predicate<String> test) {
    var types = object.get("@type");
    if (types == null) {
      return false;
    }
    return texts(types).stream()
        .map(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1))
        .map(type -> type.toLowerCase(Locale.ROOT))
        .anyMatch(test);
  }
}
