package io.copydesk.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Undoes a mistake of scrapers: a page in UTF-8 that was read as ISO-8859-1 or windows-1252, which
 * many HTTP libraries assume where a header names no charset, and stored as UTF-8 again. "It’s"
 * stands there as "Itâ€™s".
 */
final class TwiceEncoded {
  /** The characters above U+00FF that windows-1252 has, at the places of their bytes. */
  private static final String HIGH = new String(highBytes(), Charset.forName("windows-1252"));

  /** What nearly all sequences of Western pages begin with, and next to no word does. */
  private static final String TELLING = "ÂÃâ";

  private static final int FIRST = 0x80;
  private static final int CONTROLS = 0x20;
  private static final int NONE = -1;

  private TwiceEncoded() {}

  private static byte[] highBytes() {
    byte[] bytes = new byte[CONTROLS];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (FIRST + i);
    }
    return bytes;
  }

  /**
   * The text as it was meant, or the same text. Only where all of it, put back into bytes, is
   * well-formed UTF-8, and not by the chance of one pair ("NESCAFÉ®"): no text that is meant as it
   * stands has nothing but such sequences.
   */
  static String undone(String text) {
    int start = firstBeyondAscii(text);
    if (start < 0) {
      return text;
    }
    byte[] bytes = new byte[text.length() - start];
    for (int i = 0; i < bytes.length; i++) {
      int once = byteOf(text.charAt(start + i));
      if (once == NONE || (i == 1 && (once & 0xc0) != FIRST)) { // most pages end here
        return text;
      }
      bytes[i] = (byte) once;
    }
    var meant = CharBuffer.allocate(bytes.length);
    // What is cut short within a character is no mistake: the rest of it is left out.
    var result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), meant, false);
    boolean undone = !result.isError() && isTelling(text.charAt(start), meant.flip());
    return undone ? text.substring(0, start) + meant : text;
  }

  private static boolean isTelling(char first, CharBuffer meant) {
    return !meant.isEmpty()
        && (TELLING.indexOf(first) >= 0
            || meant.chars().filter(c -> c >= FIRST).distinct().limit(2).count() == 2);
  }

  private static int firstBeyondAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST) {
        return i;
      }
    }
    return -1;
  }

  /** The byte that was read as a character; {@link #NONE} where no byte is. */
  private static int byteOf(char c) {
    if (c <= 0xff) {
      return c;
    }
    int at = HIGH.indexOf(c);
    return at < 0 ? NONE : FIRST + at;
  }
}
