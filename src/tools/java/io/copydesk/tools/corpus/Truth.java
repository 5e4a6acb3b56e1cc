package io.copydesk.tools.corpus;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found on a page: a line of a corpus's {@code truth.jsonl}.
 *
 * @param file the page's file name
 * @param url where the page came from
 * @param article whether the page is an article at all
 * @param body the body; null where nobody wrote it down
 * @param headline the headline
 * @param description the standfirst or summary
 * @param authors the authors' names
 * @param datePublished day or instant, ISO 8601
 * @param captions the captions of the article's pictures
 * @param credits their credits
 * @param with passages of the body
 * @param without passages of the page that are not of the body
 */
public record Truth(
    String file,
    @Nullable String url,
    boolean article,
    @Nullable String body,
    @Nullable String headline,
    @Nullable String description,
    List<String> authors,
    @Nullable String datePublished,
    List<String> captions,
    List<String> credits,
    List<String> with,
    List<String> without) {

  /**
   * Reads a line.
   *
   * @throws IllegalStateException if it names no file, or a field is of another kind
   */
  public static Truth of(JsonObject json) {
    String file = text(json, "file");
    if (file == null) {
      throw new IllegalStateException("no file is named");
    }
    return new Truth(
        file,
        text(json, "url"),
        !json.has("article") || json.get("article").getAsBoolean(),
        text(json, "articleBody"),
        text(json, "headline"),
        text(json, "description"),
        texts(json.get("author")),
        text(json, "datePublished"),
        images(json, "caption"),
        images(json, "creditText"),
        texts(json.get("with")),
        texts(json.get("without")));
  }

  private static List<String> images(JsonObject json, String field) {
    var found = new ArrayList<String>();
    if (json.get("image") instanceof JsonArray images) {
      for (JsonElement image : images) {
        String text = text(image.getAsJsonObject(), field);
        if (text != null) {
          found.add(text);
        }
      }
    }
    return List.copyOf(found);
  }

  private static List<String> texts(@Nullable JsonElement value) {
    if (value instanceof JsonArray array) {
      return array.asList().stream()
          .filter(JsonElement::isJsonPrimitive)
          .map(JsonElement::getAsString)
          .toList();
    }
    return value == null || !value.isJsonPrimitive() ? List.of() : List.of(value.getAsString());
  }

  private static @Nullable String text(JsonObject json, String field) {
    JsonElement value = json.get(field);
    boolean some = value != null && value.isJsonPrimitive() && !value.getAsString().isBlank();
    return some ? value.getAsString() : null;
  }
}
