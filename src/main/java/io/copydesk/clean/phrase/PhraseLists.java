package io.copydesk.clean.phrase;

import io.copydesk.deadline.Deadline;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads phrases from a resource: those of a line have bars between them and stand below a heading
 * in brackets, such as {@code [share]}. Lines that begin with a number sign are comments.
 */
public final class PhraseLists {
  private PhraseLists() {}

  /**
   * The phrases of a resource, each as its {@link Words tokens}, by their heading.
   *
   * @param owner the class beside which the resource stands
   * @param name the resource's name
   */
  public static Map<String, List<List<String>>> read(Class<?> owner, String name) {
    return Deadline.lifted(() -> lists(owner, name));
  }

  /**
   * The phrases below one heading of a resource.
   *
   * @throws IllegalArgumentException if the resource has no such heading
   */
  public static List<List<String>> below(String heading, Class<?> owner, String name) {
    var list = read(owner, name).get(heading);
    if (list == null) {
      throw new IllegalArgumentException(name + " has no [" + heading + "]");
    }
    return list;
  }

  private static Map<String, List<List<String>>> lists(Class<?> owner, String name) {
    Map<String, List<List<String>>> lists = new LinkedHashMap<>();
    try (var in =
            Objects.requireNonNull(owner.getResourceAsStream(name), () -> name + " is missing");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<List<String>> list = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          String heading = line.substring(1, line.length() - 1);
          list = lists.computeIfAbsent(heading, _ -> new ArrayList<>());
        } else if (!line.startsWith("#")) {
          for (String phrase : line.split("\\|", -1)) {
            List<String> tokens = Words.of(phrase).tokens();
            if (!tokens.isEmpty()) {
              list.add(tokens);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lists;
  }
}
