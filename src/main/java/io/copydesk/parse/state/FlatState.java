package io.copydesk.parse.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Set;

/**
 * State as one flat array, in which a number inside an object or an array is the index of what
 * stands there: the format of the library devalue, in which Nuxt and SvelteKit send what they know.
 * An array that opens with a word says what its second value is wrapped in, or is a value of its
 * own, as a date is.
 */
final class FlatState {
  /** Wrappers of the value that they name. */
  private static final Set<String> WRAPPERS =
      Set.of("Reactive", "ShallowReactive", "Ref", "ShallowRef", "EmptyRef", "EmptyShallowRef");

  /** Characters that a value weighs like in memory, whatever it holds. */
  private static final int VALUE = 31;

  private final JsonArray values;
  private final Allowance allowance;

  private FlatState(JsonArray values, Allowance allowance) {
    this.values = values;
    this.allowance = allowance;
  }

  /** The value that a flat state unfolds to, as far as the allowance goes. */
  static JsonElement unfolded(JsonArray values, Allowance allowance) {
    var state = new FlatState(values, allowance);
    return values.isEmpty() ? JsonNull.INSTANCE : state.value(values.get(0), 0);
  }

  /** Whether a value is a flat state: it opens with what leads to the others. */
  static boolean is(JsonArray values) {
    if (values.size() <= 2) {
      return false;
    }
    return switch (values.get(0)) {
      case JsonObject first ->
          !first.isEmpty() && first.asMap().values().stream().allMatch(FlatState::isIndex);
      case JsonArray first -> first.size() == 2 && WRAPPERS.contains(word(first));
      default -> false;
    };
  }

  private static boolean isIndex(JsonElement element) {
    return element instanceof JsonPrimitive number && number.isNumber();
  }

  /** The word that an array opens with, else empty. */
  private static String word(JsonArray array) {
    return array.get(0) instanceof JsonPrimitive word && word.isString() ? word.getAsString() : "";
  }

  private JsonElement value(JsonElement packed, int depth) {
    if (depth > StateText.DEEPEST || !allowance.takes(VALUE)) {
      return JsonNull.INSTANCE;
    }
    if (packed instanceof JsonObject object) {
      var unpacked = new JsonObject();
      object.asMap().forEach((name, index) -> unpacked.add(name, at(index, depth)));
      return unpacked;
    }
    if (packed instanceof JsonArray array && !array.isEmpty()) {
      String word = word(array);
      if (!word.isEmpty()) {
        return WRAPPERS.contains(word) && array.size() == 2
            ? at(array.get(1), depth)
            : JsonNull.INSTANCE;
      }
      var unpacked = new JsonArray();
      array.forEach(index -> unpacked.add(at(index, depth)));
      return unpacked;
    }
    return packed;
  }

  private JsonElement at(JsonElement index, int depth) {
    if (!isIndex(index)) {
      return JsonNull.INSTANCE;
    }
    int at =
        index.getAsDouble() >= 0 && index.getAsDouble() < values.size() ? index.getAsInt() : -1;
    return at < 0 ? JsonNull.INSTANCE : value(values.get(at), depth + 1);
  }
}
