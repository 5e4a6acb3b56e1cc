package io.copydesk.metadata;

import org.jspecify.annotations.Nullable;

/**
 * A value that a source proposes for a field.
 *
 * @param value the value, cleaned
 * @param source the source's id
 * @param weight how much the source's word weighs
 * @param objection why the value does not stand for election, such as "leads to another site"; null
 *     where it does
 * @param <T> the field's type
 */
public record Candidate<T>(T value, String source, double weight, @Nullable String objection) {
  /** A candidate that nothing speaks against. */
  public Candidate(T value, String source, double weight) {
    this(value, source, weight, null);
  }
}
