package io.copydesk.tools.local;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the function's log as it is written: tells listeners what became of each page, remembers
 * why pages failed, and keeps the lines in a file if there is one. Thread-safe; listeners are
 * called by the thread that logs.
 */
final class FunctionLog implements AutoCloseable {
  /** Failures are forgotten when their page succeeds; a flood of them must not fill the memory. */
  private static final int REMEMBERED = 10_000;

  private final List<Consumer<PageNote>> listeners = new CopyOnWriteArrayList<>();
  private final Map<String, String> failures = new ConcurrentHashMap<>();
  private final @Nullable OutputStream file;

  private FunctionLog(@Nullable OutputStream file) {
    this.file = file;
  }

  /** A log that is not kept. */
  static FunctionLog inMemory() {
    return new FunctionLog(null);
  }

  /** A log that goes to the end of a file. */
  static FunctionLog appendingTo(Path file) {
    try {
      return new FunctionLog(
          Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void listen(Consumer<PageNote> listener) {
    listeners.add(listener);
  }

  /** Why the page, or the message, failed when it was last tried. */
  Optional<String> failure(String subject) {
    return Optional.ofNullable(failures.get(subject));
  }

  /** A stream for one function to log to. */
  PrintStream stream() {
    return new PrintStream(new Lines(), false, StandardCharsets.UTF_8);
  }

  private synchronized void keep(byte[] line) throws IOException {
    if (file != null) {
      file.write(line);
      file.write('\n');
    }
  }

  private void read(byte[] line) throws IOException {
    keep(line);
    if (JsonParser.parseString(new String(line, StandardCharsets.UTF_8)) instanceof JsonObject json
        && json.has("outcome")) {
      note(
          json.has("key")
              ? new PageNote(
                  "s3://" + text(json, "bucket") + "/" + text(json, "key"),
                  text(json, "key"),
                  text(json, "outcome"),
                  reason(json))
              : new PageNote(
                  text(json, "messageId"),
                  text(json, "messageId"),
                  text(json, "outcome"),
                  reason(json)));
    }
  }

  private void note(PageNote note) {
    if (!note.failed()) {
      failures.remove(note.subject());
    } else if (failures.size() < REMEMBERED) {
      failures.put(note.subject(), String.valueOf(note.reason()));
    }
    listeners.forEach(listener -> listener.accept(note));
  }

  private static @Nullable String reason(JsonObject json) {
    for (String name : List.of("reason", "error", "detail")) {
      if (json.has(name)) {
        return text(json, name);
      }
    }
    return null;
  }

  private static String text(JsonObject json, String name) {
    return json.has(name) ? json.get(name).getAsString() : "";
  }

  @Override
  public synchronized void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }

  /** Cuts what one function writes into lines. */
  private final class Lines extends OutputStream {
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int b) throws IOException {
      if (b == '\n') {
        byte[] whole = line.toByteArray();
        line.reset();
        read(whole);
      } else {
        line.write(b);
      }
    }
  }
}
