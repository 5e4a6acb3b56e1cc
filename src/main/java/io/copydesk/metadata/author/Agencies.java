package io.copydesk.metadata.author;

import io.copydesk.deadline.Deadline;
import io.copydesk.metadata.text.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The news agencies, from the resource {@code agencies.txt}. Thread-safe. */
public final class Agencies {
  private static final Map<String, String> NAMES = Deadline.lifted(Agencies::read);

  private Agencies() {}

  private static Map<String, String> read() {
    var names = new HashMap<String, String>();
    try (var in =
            Objects.requireNonNull(
                Agencies.class.getResourceAsStream("agencies.txt"), "agencies.txt is missing");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] forms = line.split("\\|");
          for (String form : forms) {
            names.putIfAbsent(Words.of(form).key(), forms[0]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(names);
  }

  /** The agency that a text names and nothing else, under its own name; null if it names none. */
  public static @Nullable String named(String text) {
    return text.length() > 60 ? null : NAMES.get(Words.of(text).key());
  }
}
