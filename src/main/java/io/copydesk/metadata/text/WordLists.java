package io.copydesk.metadata.text;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.copydesk.deadline.Deadline;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Lists of words from a resource: entries with commas between them below a heading in brackets,
 * such as {@code [degrees]}. Lines that begin with a number sign are comments. Immutable.
 */
public final class WordLists {
  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  private WordLists() {}

  /**
   * Reads the lists of a resource.
   *
   * @param owner the class beside which the resource stands
   * @param name the resource's name
   */
  public static WordLists of(Class<?> owner, String name) {
    var words = new WordLists();
    try (var in =
            Objects.requireNonNull(owner.getResourceAsStream(name), () -> name + " is missing");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> list = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          list =
              words.lists.computeIfAbsent(
                  line.substring(1, line.length() - 1), _ -> new ArrayList<>());
        } else if (!line.startsWith("#")) {
          for (String entry : line.split(",")) {
            if (!entry.isBlank()) {
              list.add(entry.strip());
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** The entries below a heading, in their order. */
  public List<String> list(String heading) {
    return List.copyOf(
        Objects.requireNonNull(lists.get(heading), () -> "no list [" + heading + "]"));
  }

  /** The entries below a heading as a set. */
  public Set<String> set(String heading) {
    return Set.copyOf(new LinkedHashSet<>(list(heading)));
  }

  /** The entries below a heading as {@link Words#key() keys}. */
  public Set<String> keys(String heading) {
    return Deadline.without(() ->
        list(heading).stream().map(entry -> Words.of(entry).key()).collect(toUnmodifiableSet()));
  }
}
