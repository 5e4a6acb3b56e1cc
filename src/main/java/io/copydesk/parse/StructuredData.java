package io.copydesk.parse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * The JSON-LD objects of a page, graphs and arrays taken apart, in the order of the page.
 *
 * @param objects every object with a type; nested objects stay nested
 */
public record StructuredData(List<JsonObject> objects) {
  public StructuredData {
    objects = List.copyOf(objects);
  }

  /** Reads the page's {@code application/ld+json} scripts; what cannot be read is left out. */
  public static StructuredData of(Document document) {
    var objects = new ArrayList<JsonObject>();
    for (var script : document.select("script[type=application/ld+json]")) {
      try {
        var reader = new JsonReader(new StringReader(script.data().strip()));
        reader.setStrictness(Strictness.LENIENT);
        collect(JsonParser.parseReader(reader), objects);
      } catch (JsonParseException e) {
        // Broken structured data is common and says nothing: the other sources speak.
      }
    }
    return new StructuredData(objects);
  }

  private static void collect(JsonElement element, List<JsonObject> into) {
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
