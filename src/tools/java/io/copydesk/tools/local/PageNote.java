package io.copydesk.tools.local;

import org.jspecify.annotations.Nullable;

/**
 * What the function logged of an event or of a message.
 *
 * @param subject the page, {@code s3://bucket/key}; the message's id where no page could be read
 *     from it
 * @param key the page's key, or the message's id
 * @param outcome such as {@code stored}, {@code rejected} or {@code failed}
 * @param reason why, where the outcome needs one
 */
public record PageNote(String subject, String key, String outcome, @Nullable String reason) {
  /** Whether the event is to be delivered again. */
  public boolean failed() {
    return outcome.equals("failed") || outcome.equals("malformed");
  }
}
