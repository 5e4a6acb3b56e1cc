package io.copydesk.article;

import org.jspecify.annotations.Nullable;

/**
 * Text without what no record may hold: control characters, which steer terminals and forge lines,
 * and halves of characters, which pages can write as numeric references but UTF-8 can't.
 */
public final class Printable {
  private static final char SOFT_HYPHEN = '\u00ad';
  private static final char ARABIC_MARK = '\u061c';

  /** Where the invisible marks that no script has for its own begin. */
  private static final char MARKS = '\u2000';

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

  /**
   * Whether a character shows nothing and would cut words for every later reader: control
   * characters, soft hyphens, zero-width blanks, byte order and direction marks. Joiners are none
   * of them.
   */
  public static boolean isInvisible(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> true;
      // The format characters of Arabic and Syriac, signs below or around figures, are seen.
      case Character.FORMAT -> !isJoiner(c) && (c == SOFT_HYPHEN || c == ARABIC_MARK || c >= MARKS);
      default -> false;
    };
  }

  /**
   * Whether a character without width joins or parts its neighbours: it shapes letters of Persian
   * and Indic scripts and holds emoji together. With nothing before it, it is no text.
   */
  public static boolean isJoiner(char c) {
    return c == '\u200c' || c == '\u200d';
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
