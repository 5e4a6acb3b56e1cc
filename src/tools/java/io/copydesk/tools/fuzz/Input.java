package io.copydesk.tools.fuzz;

import org.jspecify.annotations.Nullable;

/**
 * An object to try.
 *
 * @param bytes its content; not to be changed
 * @param contentType its header, right or wrong
 * @param contentEncoding its header, right or wrong
 * @param key its name in the bucket
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Input(
    byte[] bytes, @Nullable String contentType, @Nullable String contentEncoding, String key) {
  /** Bytes that say nothing of themselves. */
  public static Input of(byte[] bytes) {
    return new Input(bytes, null, null, "page");
  }
}
