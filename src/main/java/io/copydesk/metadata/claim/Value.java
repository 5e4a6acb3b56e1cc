package io.copydesk.metadata.claim;

import org.jspecify.annotations.Nullable;

/**
 * One value of a claim.
 *
 * @param text as the page has it, made plain; never empty
 * @param url what the value links to, absolute
 * @param kind what is named, where the source says it
 */
public record Value(String text, @Nullable String url, Kind kind) {
  /** What a name names. */
  public enum Kind {
    UNKNOWN,
    PERSON,
    ORGANIZATION
  }

  public Value(String text) {
    this(text, null, Kind.UNKNOWN);
  }

  public Value(String text, @Nullable String url) {
    this(text, url, Kind.UNKNOWN);
  }
}
