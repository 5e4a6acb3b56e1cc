package io.copydesk.article;

import java.util.Locale;

/**
 * Why a page gave no article. Rejection is data, not failure: it is stored beside the articles.
 *
 * @param reason the kind of rejection
 * @param detail one sentence with the figures or the signal
 */
public record Rejection(Reason reason, String detail) {

  /** The kinds of rejection; {@link #code()} is what stands in records, logs and metrics. */
  public enum Reason {
    EMPTY,
    UNSUPPORTED_TYPE,
    TOO_LARGE,
    CORRUPT_COMPRESSION,
    INFLATED_TOO_LARGE,
    TOO_DEEP,
    TOO_MANY_NODES,
    TOO_MANY_ATTRIBUTES,
    TOO_SLOW,
    UNPARSEABLE,
    NO_TEXT,
    NOT_AN_ARTICLE;

    /** The reason in kebab case, as in {@code not-an-article}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
