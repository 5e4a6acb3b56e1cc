package io.copydesk.parse.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * State that a script gets from a function called at once, {@code (function(a,b){return
 * {…}}(1,2))}, whose arguments are the values that occur more than once: so Nuxt 2 writes it.
 * Nothing is run: the value that is returned is read, and names of parameters in it are replaced.
 */
final class CalledState {
  private static final Pattern FUNCTION =
      Pattern.compile(
          "\\(function\\s{0,9}+\\(([\\w$,\\s]{0,50000}+)\\)\\s{0,9}+\\{\\s{0,9}+return\\s{0,9}+(?=\\{)");

  private static final String UNDEFINED = "void 0";

  private final Map<String, JsonElement> arguments = new HashMap<>();
  private final Allowance allowance;

  private CalledState(Allowance allowance) {
    this.allowance = allowance;
  }

  /** The state of a script; null where it gets none so. */
  static @Nullable JsonElement of(String script, Allowance allowance) {
    Matcher function = FUNCTION.matcher(script);
    int call = script.lastIndexOf("}(");
    if (!function.find() || call < function.end()) {
      return null;
    }
    JsonElement value =
        LenientJson.value(
            withoutUndefined(script.substring(function.end(), call + 1)), StateText.DEEPEST);
    if (value == null) {
      return null;
    }
    var state = new CalledState(allowance);
    state.bind(function.group(1).split(","), script.substring(call + 2));
    return state.filled(value);
  }

  private void bind(String[] names, String call) {
    String list = call.stripTrailing();
    int end = list.length();
    while (end > 0 && ");".indexOf(list.charAt(end - 1)) >= 0) {
      end--;
    }
    String values = "[" + withoutUndefined(list.substring(0, end)) + "]";
    if (LenientJson.value(values, StateText.DEEPEST) instanceof JsonArray array) {
      for (int i = 0; i < names.length && i < array.size(); i++) {
        arguments.put(names[i].strip(), array.get(i));
      }
    }
  }

  private JsonElement filled(JsonElement value) {
    if (!allowance.takes(0)) {
      return JsonNull.INSTANCE;
    }
    if (value instanceof JsonObject object) {
      var filled = new JsonObject();
      object.asMap().forEach((name, inner) -> filled.add(name, filled(inner)));
      return filled;
    }
    if (value instanceof JsonArray array) {
      var filled = new JsonArray();
      array.forEach(inner -> filled.add(filled(inner)));
      return filled;
    }
    return value instanceof JsonPrimitive name && name.isString()
        ? arguments.getOrDefault(name.getAsString(), value)
        : value;
  }

  /** A script with null for {@code void 0}, which no reader of JSON takes. */
  private static String withoutUndefined(String script) {
    var out = new StringBuilder(script.length());
    char quote = 0;
    for (int i = 0; i < script.length(); i++) {
      char c = script.charAt(i);
      if (quote == 0 && c == 'v' && script.startsWith(UNDEFINED, i)) {
        out.append("null");
        i += UNDEFINED.length() - 1;
        continue;
      }
      if (quote == 0) {
        quote = c == '"' || c == '\'' ? c : 0;
      } else if (c == '\\' && i + 1 < script.length()) {
        out.append(c);
        c = script.charAt(++i);
      } else if (c == quote) {
        quote = 0;
      }
      out.append(c);
    }
    return out.toString();
  }
}
