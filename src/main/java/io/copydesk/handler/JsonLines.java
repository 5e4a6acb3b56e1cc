package io.copydesk.handler;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * JSON objects, one a line, in UTF-8. Whatever a value holds, it cannot start a line of its own:
 * control characters and line separators are escaped. Thread-safe.
 */
final class JsonLines {
  private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
  private final PrintStream out;

  JsonLines(PrintStream out) {
    this.out = out;
  }

  void write(Map<String, ?> line) {
    byte[] bytes = (gson.toJson(line) + "\n").getBytes(StandardCharsets.UTF_8);
    // in one call, for the stream's lock to keep lines whole
    out.write(bytes, 0, bytes.length);
    out.flush();
  }
}
