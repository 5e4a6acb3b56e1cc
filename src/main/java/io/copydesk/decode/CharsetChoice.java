package io.copydesk.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Which charset a page is decoded with, and what told it. The order: byte order mark; bytes that
 * are UTF-8 beyond chance, whatever header and page say (pages that were transcoded on their way
 * keep their old declaration); header; page; detection; windows-1252, as browsers do.
 *
 * @param charset the charset
 * @param source {@code bom}, {@code utf-8}, {@code header}, {@code meta}, {@code detected} or
 *     {@code default}
 * @param markLength bytes of the mark, to be skipped
 */
record CharsetChoice(Charset charset, String source, int markLength) {
  /** Bytes that detection looks at. */
  private static final int SAMPLE = 256_000;

  static CharsetChoice of(byte[] bytes, @Nullable String contentType) {
    return mark(bytes)
        .or(() -> wide(bytes))
        .orElseGet(() -> {
          var census = Utf8Census.of(bytes);
          if (census.isUtf8()) {
            return new CharsetChoice(StandardCharsets.UTF_8, "utf-8", 0);
          }
          return declared(bytes, contentType)
              .filter(c -> !c.charset.equals(StandardCharsets.UTF_8) || census.isAscii())
              .orElseGet(() -> guess(bytes, census));
        });
  }

  /** The text, without the mark; what cannot be decoded becomes U+FFFD. */
  String decode(byte[] bytes) {
    String text = new String(bytes, markLength, bytes.length - markLength, charset);
    return charset.equals(StandardCharsets.UTF_8) ? TwiceEncoded.undone(text) : text;
  }

  private static Optional<CharsetChoice> mark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
      return Optional.of(new CharsetChoice(StandardCharsets.UTF_8, "bom", 3));
    }
    if (b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff) {
      return Optional.of(new CharsetChoice(StandardCharsets.UTF_16BE, "bom", 2));
    }
    if (b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) {
      return Optional.of(new CharsetChoice(StandardCharsets.UTF_16LE, "bom", 2));
    }
    return Optional.empty();
  }

  /** UTF-16 without a mark: in any page's markup every other byte is zero. */
  private static Optional<CharsetChoice> wide(byte[] bytes) {
    int length = Math.min(bytes.length, 1024) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int half = length / 4;
    if (length < 8 || Math.max(even, odd) < half || Math.min(even, odd) > half / 8) {
      return Optional.empty();
    }
    var charset = even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return Optional.of(new CharsetChoice(charset, "detected", 0));
  }

  private static Optional<CharsetChoice> declared(byte[] bytes, @Nullable String contentType) {
    return DeclaredCharset.inHeader(contentType)
        .map(c -> new CharsetChoice(c, "header", 0))
        .or(() -> DeclaredCharset.inPage(bytes).map(c -> new CharsetChoice(c, "meta", 0)));
  }

  private static CharsetChoice guess(byte[] bytes, Utf8Census census) {
    if (census.isAscii()) {
      return new CharsetChoice(StandardCharsets.UTF_8, "default", 0);
    }
    var detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name != null && Charset.isSupported(name)
        ? new CharsetChoice(Charset.forName(name), "detected", 0)
        : new CharsetChoice(Charset.forName("windows-1252"), "default", 0);
  }
}
