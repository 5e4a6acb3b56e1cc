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
 * Phrases from a resource: those of a line have bars between them and stand below a heading in
 * brackets, such as {@code [share]}. Lines that begin with a number sign are comments.
 *
 * @param byHeading the phrases, each as its {@link Words tokens}, by their heading
 */
public record PhraseLists(Map<String, List<List<String>>> byHeading) {
  /** Stands in a phrase for any words, where the list says so. */
  static final String ANY = "*";

  /**
   * Reads the phrases of a resource.
   *
   * @param owner the class beside which the resource stands
   * @param name the resource's name
   */
  public static PhraseLists of(Class<?> owner, String name) {
    return Deadline.lifted(() -> new PhraseLists(lists(owner, name)));
  }

  /**
   * The phrases below a heading.
   *
   * @throws IllegalArgumentException if there is no such heading
   */
  public List<List<String>> below(String heading) {
    var list = byHeading.get(heading);
    if (list == null) {
      throw new IllegalArgumentException("There is no [" + heading + "]");
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
            List<String> tokens = tokens(phrase);
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

  /** The words of a phrase, and its stars. */
  private static List<String> tokens(String phrase) {
    var tokens = new ArrayList<String>();
    for (String part : phrase.split("(?<=\\*)|(?=\\*)", -1)) {
      tokens.addAll(part.equals(ANY) ? List.of(ANY) : Words.of(part).tokens());
    }
    return tokens;
  }
}
