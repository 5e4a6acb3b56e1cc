package io.copydesk.metadata;

/**
 * A value that a source proposes for a field.
 *
 * @param value the value, cleaned
 * @param source the source's id
 * @param weight how much the source's word weighs
 * @param <T> the field's type
 */
public record Candidate<T>(T value, String source, double weight) {}
