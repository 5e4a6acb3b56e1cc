package io.copydesk.tools.terminal;

import org.jline.utils.WCWidth;

/**
 * Text for a number of terminal columns. What comes from pages cannot steer the terminal: control
 * and formatting characters, line ends and the like become blanks.
 */
public final class Cell {
  private static final String MORE = "…";

  private Cell() {}

  /** The text on one line, harmless, with single blanks. */
  public static String plain(String text) {
    var plain = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> isPrintable(c) ? c : ' ')
        .forEach(c -> {
          if (c != ' ' || (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ')) {
            plain.appendCodePoint(c);
          }
        });
    return plain.toString().stripTrailing();
  }

  /** The plain text in exactly {@code width} columns: filled up with blanks, or cut with "…". */
  public static String left(String text, int width) {
    String fitting = fit(text, width);
    return fitting + " ".repeat(width - width(fitting));
  }

  /** As {@link #left}, with the blanks before the text. */
  public static String right(String text, int width) {
    String fitting = fit(text, width);
    return " ".repeat(width - width(fitting)) + fitting;
  }

  /** The plain text in at most {@code width} columns. */
  public static String fit(String text, int width) {
    String plain = plain(text);
    if (width(plain) <= width) {
      return plain;
    }
    int columns = 0;
    int end = 0;
    while (end < plain.length()) {
      int c = plain.codePointAt(end);
      columns += columns(c);
      if (columns > width - 1) {
        break;
      }
      end += Character.charCount(c);
    }
    return width < 1 ? "" : plain.substring(0, end).stripTrailing() + MORE;
  }

  /** Columns that plain text takes: Chinese characters take two, combining marks none. */
  public static int width(String plain) {
    return plain.codePoints().map(Cell::columns).sum();
  }

  private static int columns(int c) {
    return Math.max(WCWidth.wcwidth(c), 0);
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT, // among them what turns the direction of writing
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      default -> true;
    };
  }
}
