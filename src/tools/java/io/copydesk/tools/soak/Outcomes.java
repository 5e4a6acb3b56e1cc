package io.copydesk.tools.soak;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Counts what became of events, by the function's own log lines. Thread-safe. */
final class Outcomes extends OutputStream {
  private final Map<String, Long> counts = new TreeMap<>();

  /** A log to give to functions. */
  PrintStream log() {
    return new PrintStream(this, false, StandardCharsets.UTF_8);
  }

  synchronized long count(String outcome) {
    return counts.getOrDefault(outcome, 0L);
  }

  @Override
  public void write(int b) {
    throw new UnsupportedOperationException("lines are written whole");
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    var line = JsonParser.parseString(new String(bytes, offset, length, StandardCharsets.UTF_8));
    if (line instanceof JsonObject fields && fields.has("outcome")) {
      counts.merge(fields.get("outcome").getAsString(), 1L, Long::sum);
    }
  }
}
