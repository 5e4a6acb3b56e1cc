package io.copydesk.handler;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * JSON objects, one a line, in UTF-8. Whatever a value holds, it cannot start a line of its own or
 * steer a terminal: control characters and line separators are escaped. Thread-safe.
 */
final class JsonLines {
  private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
  private final PrintStream out;

  JsonLines(PrintStream out) {
    this.out = out;
  }

  void write(Map<String, ?> line) {
    byte[] bytes = (escaped(gson.toJson(line)) + "\n").getBytes(StandardCharsets.UTF_8);
    // in one call, for the stream's lock to keep lines whole
    out.write(bytes, 0, bytes.length);
    out.flush();
  }

  /** Escapes the control characters that JSON lets pass, from U+007F to U+009F. */
  private static String escaped(String json) {
    if (json.chars().noneMatch(Character::isISOControl)) {
      return json;
    }
    var escaped = new StringBuilder(json.length() + 16);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (Character.isISOControl(c)) {
        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
