package io.copydesk.parse.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in front of a text about it: the fields that the tool wrote which flattened the page,
 * the front matter of a file, the header of a mail. Immutable.
 *
 * @param lines how many of the page's lines it has, its first ones
 * @param fields what each field says; never an empty list
 */
public record Preface(int lines, Map<Field, List<String>> fields) {
  /** A text that begins at once. */
  public static final Preface NONE = new Preface(0, Map.of());

  /** What a field tells of the text. */
  public enum Field {
    TITLE,
    DESCRIPTION,
    AUTHOR,
    PUBLISHED,
    MODIFIED,
    KEYWORDS,
    SECTION,
    LANGUAGE,
    PUBLISHER,
    URL
  }

  public Preface {
    var copy = new EnumMap<Field, List<String>>(Field.class);
    fields.forEach((field, values) -> copy.put(field, List.copyOf(values)));
    fields = Map.copyOf(copy);
  }

  /** What a field says; nothing if the preface has no such field. */
  public List<String> of(Field field) {
    return fields.getOrDefault(field, List.of());
  }
}
