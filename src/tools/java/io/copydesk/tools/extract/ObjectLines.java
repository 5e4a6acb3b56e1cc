package io.copydesk.tools.extract;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads files of JSON objects, one a line; empty lines are passed over. */
public final class ObjectLines {
  private ObjectLines() {}

  /**
   * What is made of each line.
   *
   * @param like an object as it should be, to be shown to whom wrote another
   * @param of makes something of an object, or throws a {@link RuntimeException} that says why not
   * @throws IOException if the file cannot be read, or of a line nothing can be made; the message
   *     says which
   */
  public static <T> List<T> read(Path file, String like, Function<JsonObject, T> of)
      throws IOException {
    var all = new ArrayList<T>();
    try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          try {
            all.add(of.apply(JsonParser.parseString(line).getAsJsonObject()));
          } catch (JsonParseException
              | IllegalStateException
              | UnsupportedOperationException
              | DateTimeException e) {
            throw new IOException(
                file + ", line " + number + " is not like " + like + ": " + e.getMessage(), e);
          }
        }
      }
    }
    return all;
  }
}
