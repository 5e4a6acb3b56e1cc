package io.copydesk.parse.state;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** JSON as scripts hold it: with their syntax, and with more of the script behind it. */
final class LenientJson {
  private LenientJson() {}

  /** A reader of a text that takes scripts' syntax, and nesting up to {@code deepest}. */
  static JsonReader reader(String text, int deepest) {
    var reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.LENIENT);
    reader.setNestingLimit(deepest);
    return reader;
  }

  /** The value that a text begins with; null where it is a program, not a value. */
  static @Nullable JsonElement value(String text, int deepest) {
    try {
      return JsonParser.parseReader(reader(text, deepest));
    } catch (JsonParseException | IllegalStateException e) {
      return null;
    }
  }
}
