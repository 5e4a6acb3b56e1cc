package io.copydesk.parse.state;

import java.util.ArrayDeque;
import org.jsoup.parser.Parser;

/**
 * Mends what pages most often break in their JSON-LD: comment and CDATA wrappers, raw line breaks
 * and unescaped quotes inside strings, trailing and doubled commas, escaped markup, an end cut off.
 * One linear scan.
 */
final class JsonRepair {
  private JsonRepair() {}

  /** The script without what shields it from old browsers: comments, CDATA marks, entities. */
  static String unwrapped(String script) {
    String text = script.strip();
    if (text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    for (String opening :
        new String[] {"<!--", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "<![CDATA["}) {
      if (text.startsWith(opening)) {
        text = text.substring(opening.length()).strip();
      }
    }
    for (String closing : new String[] {"-->", "]]>", "/*]]>*/", "//"}) {
      if (text.endsWith(closing)) {
        text = text.substring(0, text.length() - closing.length()).strip();
      }
    }
    text = text.substring(0, endWithoutScript(text));
    return text.contains("&quot;") && text.indexOf('"') < 0
        ? Parser.unescapeEntities(text, false)
        : text;
  }

  /** Where a text ends without the semicolons, slashes and blanks behind it. */
  private static int endWithoutScript(String text) {
    int end = text.length();
    while (end > 0
        && (text.charAt(end - 1) == ';'
            || (end > 1 && text.startsWith("//", end - 2))
            || Character.isWhitespace(text.charAt(end - 1)))) {
      end -= text.charAt(end - 1) == '/' ? 2 : 1;
    }
    return end;
  }

  /** The text with its faults mended, as far as they are known ones. */
  static String repaired(String source) {
    var out = new StringBuilder(source.length() + 16);
    var open = new ArrayDeque<Character>();
    boolean inString = false;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (inString) {
        if (c == '\\') {
          i = escape(source, i, out);
        } else if (c == '"') {
          if (endsString(source, i)) {
            inString = false;
            out.append('"');
          } else {
            out.append("\\\"");
          }
        } else {
          out.append(c < ' ' ? ' ' : c);
        }
      } else {
        switch (c) {
          case '"' -> inString = true;
          case '{' -> open.push('}');
          case '[' -> open.push(']');
          case '}', ']' -> {
            dropTrailingComma(out);
            open.poll();
          }
          case ',' -> dropTrailingComma(out);
          default -> {}
        }
        out.append(c);
      }
    }
    if (inString) {
      out.append('"');
    }
    dropTrailingComma(out);
    open.forEach(out::append);
    return out.toString();
  }

  /** Copies an escape if JSON knows it, else the character it escapes. */
  private static int escape(String source, int at, StringBuilder out) {
    if (at + 1 >= source.length()) {
      return at;
    }
    char escaped = source.charAt(at + 1);
    if ("\"\\/bfnrt".indexOf(escaped) >= 0
        || (escaped == 'u' && at + 5 < source.length() && isHex(source, at + 2))) {
      out.append('\\');
    }
    out.append(escaped < ' ' ? ' ' : escaped);
    return at + 1;
  }

  private static boolean isHex(String source, int from) {
    for (int i = from; i < from + 4; i++) {
      if (Character.digit(source.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a quote inside a string ends it: only structure may follow. */
  private static boolean endsString(String source, int quote) {
    int next = quote + 1;
    while (next < source.length() && Character.isWhitespace(source.charAt(next))) {
      next++;
    }
    if (next == source.length()) {
      return true;
    }
    char c = source.charAt(next);
    if (c != ',') {
      return c == ':' || c == '}' || c == ']';
    }
    int after = next + 1;
    while (after < source.length() && Character.isWhitespace(source.charAt(after))) {
      after++;
    }
    return after == source.length() || "\"{[}],-0123456789tfn".indexOf(source.charAt(after)) >= 0;
  }

  private static void dropTrailingComma(StringBuilder out) {
    int last = out.length() - 1;
    while (last >= 0 && Character.isWhitespace(out.charAt(last))) {
      last--;
    }
    if (last >= 0 && out.charAt(last) == ',') {
      out.deleteCharAt(last);
    }
  }
}
