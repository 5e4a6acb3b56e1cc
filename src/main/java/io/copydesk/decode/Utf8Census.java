package io.copydesk.decode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Counts what a UTF-8 decoder would meet.
 *
 * @param sequences well-formed sequences of two bytes or more
 * @param errors bytes that belong to none
 */
record Utf8Census(int sequences, int errors) {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The highest bit of each of eight bytes: none is set where all are ASCII. */
  private static final long HIGH_BITS = 0x8080808080808080L;

  static Utf8Census of(byte[] bytes) {
    int sequences = 0;
    int errors = 0;
    int i = 0;
    while (i < bytes.length) {
      if (i + Long.BYTES <= bytes.length && ((long) EIGHT_BYTES.get(bytes, i) & HIGH_BITS) == 0) {
        i += Long.BYTES;
        continue;
      }
      int lead = bytes[i] & 0xff;
      int length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
      if (lead > 0xf4 || length == 0) {
        errors++;
        i++;
      } else if (length == 1) {
        i++;
      } else if (continued(bytes, i, length)) {
        sequences++;
        i += length;
      } else if (i + length > bytes.length) {
        break; // cut short in the middle of a character: no sign of another charset
      } else {
        errors++;
        i++;
      }
    }
    return new Utf8Census(sequences, errors);
  }

  private static boolean continued(byte[] bytes, int start, int length) {
    if (start + length > bytes.length) {
      return false;
    }
    for (int i = start + 1; i < start + length; i++) {
      if ((bytes[i] & 0xc0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  /** No byte above 127. */
  boolean isAscii() {
    return sequences == 0 && errors == 0;
  }

  /**
   * Well-formed beyond chance, a few broken bytes forgiven: text in another charset hardly ever
   * holds well-formed sequences, and one page glued from two sources must not lose all of them.
   */
  boolean isUtf8() {
    return sequences > 0 && sequences >= errors * 4L;
  }
}
