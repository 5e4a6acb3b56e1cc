package io.copydesk.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of the record: the value that won, where it came from, and all that stood for election.
 *
 * @param name the field's name in the record
 * @param value the winner; null (or an empty list, for lists) where nothing is known
 * @param source where the winner came from, such as {@code json-ld} or {@code og:title}; null where
 *     nothing is known
 * @param candidates all candidates, the winner among them
 * @param <T> the field's type
 */
public record Field<T>(
    String name, @Nullable T value, @Nullable String source, List<Candidate<T>> candidates) {
  public Field {
    candidates = List.copyOf(candidates);
  }

  /** A field nobody spoke of. */
  public static <T> Field<T> unknown(String name) {
    return new Field<>(name, null, null, List.of());
  }
}
