package io.copydesk.tools.soak;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** JSON as text that is the same for what means the same: members in order, numbers shortened. */
final class Canonical {
  private Canonical() {}

  static String text(JsonElement json) {
    return switch (json) {
      case JsonObject object ->
          new TreeMap<>(object.asMap())
              .entrySet().stream()
                  .map(member -> member.getKey() + ":" + text(member.getValue()))
                  .collect(Collectors.joining(",", "{", "}"));
      case JsonArray array ->
          StreamSupport.stream(array.spliterator(), false)
              .map(Canonical::text)
              .collect(Collectors.joining(",", "[", "]"));
      case JsonPrimitive value when value.isNumber() ->
          value.getAsBigDecimal().stripTrailingZeros().toPlainString();
      default -> json.toString();
    };
  }
}
