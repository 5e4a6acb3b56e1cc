package io.copydesk.article;

import org.jspecify.annotations.Nullable;

/**
 * Text without what no record may hold: control characters, which steer terminals and forge lines,
 * and halves of characters, which pages can write as numeric references but UTF-8 can't.
 */
public final class Printable {
  private Printable() {}

  /** The text without them; null for null. */
  static @Nullable String of(@Nullable String text) {
    if (text == null || text.chars().noneMatch(Printable::isSuspect)) {
      return text;
    }
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isISOControl(c) && !isHalf(text, i)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isSuspect(int c) {
    return Character.isISOControl(c) || Character.isSurrogate((char) c);
  }

  /** Whether half a character stands here without the other half. */
  public static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }
}
