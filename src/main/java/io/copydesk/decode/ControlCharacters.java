package io.copydesk.decode;

/** Tells text from binary content that no signature gave away. */
final class ControlCharacters {
  private static final int SAMPLE = 64_000;

  private ControlCharacters() {}

  /** Whether more than one character in fifty is a control character or could not be decoded. */
  static boolean abound(String text) {
    int length = Math.min(text.length(), SAMPLE);
    int odd = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7f) {
        continue;
      }
      boolean white = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x1b;
      if ((c < ' ' && !white) || c == 0x7f || c == '\ufffd') {
        odd++;
      }
    }
    return odd * 50L > length;
  }
}
