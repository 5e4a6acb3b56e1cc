package io.copydesk.decode;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The charset a header or a page declares, by the label rules of the WHATWG Encoding standard. */
final class DeclaredCharset {
  /** How far into a page a declaration is looked for; the standard says 1024, pages say later. */
  private static final int PRESCAN = 16_384;

  /** What browsers take these labels for: the superset that Windows made of each. */
  private static final Map<String, String> SUPERSETS =
      Map.ofEntries(
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("latin5", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("utf8", "UTF-8"),
          Map.entry("x-mac-roman", "x-MacRoman"),
          Map.entry("macintosh", "x-MacRoman"));

  private DeclaredCharset() {}

  /** The charset parameter of a Content-Type header. */
  static Optional<Charset> inHeader(@Nullable String contentType) {
    return contentType == null ? Optional.empty() : after(contentType, 0).flatMap(Labels::of);
  }

  /**
   * The charset in a {@code meta} element or an XML declaration. A page that says UTF-16 in bytes
   * that could be read so far is not UTF-16: the standard takes it for UTF-8.
   */
  static Optional<Charset> inPage(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
    Optional<Charset> found = Optional.empty();
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<?xml")) {
      int end = lower.indexOf("?>");
      int at = lower.indexOf("encoding");
      if (at >= 0 && at < end) {
        found = value(head, at + "encoding".length()).flatMap(Labels::of);
      }
    }
    for (int meta = lower.indexOf("<meta");
        found.isEmpty() && meta >= 0;
        meta = lower.indexOf("<meta", meta + 5)) {
      int end = lower.indexOf('>', meta);
      if (end < 0) {
        break;
      }
      found = after(head.substring(meta, end), 0).flatMap(Labels::of);
    }
    return found.map(c -> c.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : c);
  }

  private static Optional<String> after(String text, int from) {
    int at = text.toLowerCase(Locale.ROOT).indexOf("charset", from);
    return at < 0 ? Optional.empty() : value(text, at + "charset".length());
  }

  /** The token after an equals sign, quoted or not. */
  private static Optional<String> value(String text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '=')) {
      i++;
    }
    while (i < text.length() && (text.charAt(i) == '"' || text.charAt(i) == '\'')) {
      i++;
    }
    int start = i;
    while (i < text.length()
        && (Character.isLetterOrDigit(text.charAt(i)) || "-_:.".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return start == i ? Optional.empty() : Optional.of(text.substring(start, i));
  }

  private static final class Labels {
    static Optional<Charset> of(String label) {
      String name = SUPERSETS.getOrDefault(label.toLowerCase(Locale.ROOT), label);
      try {
        return Optional.of(Charset.forName(name));
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        return Optional.empty();
      }
    }
  }
}
