package io.copydesk.parse.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonToken;
import io.copydesk.deadline.Deadline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The JSON-LD objects of a page, graphs and arrays taken apart, in the order of the page. A script
 * that no JSON reader takes is repaired once ({@link JsonRepair}); what cannot be read even then is
 * left out: the other sources speak.
 *
 * @param objects every object of a graph or array, or one with a type; nested objects stay nested,
 *     at most {@value #DEEPEST} levels
 */
public record StructuredData(List<JsonObject> objects) {
  /** Deeper data is no data about an article, and its readers may recurse. */
  private static final int DEEPEST = 64;

  /**
   * Objects of all scripts together; a page that lists more has an index, not an article, in it.
   */
  private static final int MOST = 2_000;

  /** Characters of all scripts together: what comes after them is not read. */
  private static final int LONGEST = 4 << 20;

  private static final Evaluator HOLDERS = QueryParser.parse("script, meta[name][content]");

  public StructuredData {
    objects = List.copyOf(objects);
  }

  /**
   * Reads the page's {@code application/ld+json} scripts, and the {@code meta} elements into which
   * some frameworks put them.
   */
  public static StructuredData of(Document document) {
    var objects = new ArrayList<JsonObject>();
    int left = LONGEST;
    for (var element : document.select(HOLDERS)) {
      boolean script = element.normalName().equals("script");
      String kind = element.attr(script ? "type" : "name").strip().toLowerCase(Locale.ROOT);
      if (kind.contains("ld+json")) {
        Deadline.check();
        String text = script ? element.data() : element.attr("content");
        left -= text.length();
        if (left < 0) {
          break;
        }
        for (JsonElement value : read(text)) {
          collect(value, objects);
        }
      }
    }
    return new StructuredData(objects);
  }

  /** The values of a script, of which there should be one but may be several. */
  static List<JsonElement> read(String script) {
    String text = JsonRepair.unwrapped(script);
    if (text.isEmpty()) {
      return List.of();
    }
    try {
      return values(text);
    } catch (JsonParseException | IllegalStateException | IOException e) {
      try {
        return values(JsonRepair.repaired(text));
      } catch (JsonParseException | IllegalStateException | IOException e2) {
        return List.of();
      }
    }
  }

  private static List<JsonElement> values(String text) throws IOException {
    var reader = LenientJson.reader(text, DEEPEST);
    var values = new ArrayList<JsonElement>();
    while (reader.peek() != JsonToken.END_DOCUMENT) {
      JsonElement value = JsonParser.parseReader(reader);
      if (value.isJsonPrimitive()) {
        // A lenient reader takes bare words for strings; structured data never is one.
        throw new JsonParseException("no object");
      }
      values.add(value);
    }
    return values;
  }

  /** The texts that objects of the page have directly under a name, in order. */
  public List<String> texts(String name) {
    return objects.stream()
        .map(object -> object.get(name))
        .filter(value -> value != null && value.isJsonPrimitive())
        .map(JsonElement::getAsString)
        .toList();
  }

  /** The names that objects of the page give their authors, in order. */
  public List<String> authors() {
    return objects.stream().flatMap(object -> people(object.get("author"))).toList();
  }

  private static Stream<String> people(@Nullable JsonElement author) {
    return switch (author) {
      case JsonArray several -> several.asList().stream().flatMap(StructuredData::people);
      case JsonObject person -> people(person.get("name"));
      case JsonPrimitive name -> Stream.of(name.getAsString());
      case null, default -> Stream.of();
    };
  }

  /** The types that objects of the page give themselves, in small letters, in order. */
  public List<String> types() {
    return objects.stream()
        .map(object -> object.get("@type"))
        .filter(Objects::nonNull)
        .map(type -> type.toString().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The types that objects give themselves, nested ones too, in small letters, in order. */
  public List<String> allTypes() {
    var types = new ArrayList<String>();
    objects.forEach(object -> types(object, types));
    return types;
  }

  private static void types(JsonElement element, List<String> into) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(e -> types(e, into));
    } else if (element.isJsonObject()) {
      var object = element.getAsJsonObject();
      names(object.get("@type"), into);
      object.entrySet().forEach(entry -> types(entry.getValue(), into));
    }
  }

  private static void names(@Nullable JsonElement type, List<String> into) {
    if (type == null) {
      return;
    }
    if (type.isJsonArray()) {
      type.getAsJsonArray().forEach(e -> names(e, into));
    } else if (type.isJsonPrimitive()) {
      into.add(type.getAsString().toLowerCase(Locale.ROOT));
    }
  }

  private static void collect(JsonElement element, List<JsonObject> into) {
    if (into.size() >= MOST) {
      return;
    }
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(e -> collect(e, into));
    } else if (element.isJsonObject()) {
      var object = element.getAsJsonObject();
      var graph = object.get("@graph");
      if (graph != null) {
        collect(graph, into);
      }
      if (object.has("@type")) {
        into.add(object);
      }
    }
  }
}
