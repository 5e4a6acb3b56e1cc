package io.copydesk.metadata.claim;

import java.util.List;

/**
 * What one source says of one property: not yet cleaned for the field, not yet weighed.
 *
 * @param property what it is about
 * @param source the source's id, such as {@code json-ld} or {@code og:title}
 * @param trust from 0 to 1: how far the place where it stands speaks for it
 * @param values the values, at least one; several where the source gives a list
 */
public record Claim(Property property, String source, double trust, List<Value> values) {
  public Claim {
    values = List.copyOf(values);
  }

  /** The first value's text. */
  public String text() {
    return values.getFirst().text();
  }
}
