package io.copydesk.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts flattened text into lines. Takes the line ends of every system, blanks of every width,
 * bullets, paragraphs wrapped at a fixed width, and a whole text on one line whose blocks are kept
 * apart by tabs or several blanks.
 */
final class Lines {
  /** A line longer than this is cut at its tabs and wide blanks. */
  private static final int ONE_LINE = 400;

  private static final String BULLETS = "•‣▪◦●■·►▶∙⁃*";

  /** Marks that open an item even where no blank follows. */
  private static final String CLINGING = "•‣▪●■";

  private static final String DASHES = "-–";

  private Lines() {}

  /** A line as it stands in the file. */
  record Raw(int number, String text, boolean indented, boolean bullet, int gap) {
    Raw withText(String other) {
      return new Raw(number, other, indented, bullet, gap);
    }
  }

  static List<Line> of(String text) {
    var lines = new ArrayList<Line>();
    for (Raw raw : Unwrap.of(bulleted(raw(text)))) {
      lines.add(new Line(lines.size(), raw.number(), raw.text(), raw.gap(), raw.bullet()));
    }
    return lines;
  }

  private static List<Raw> raw(String text) {
    var lines = new ArrayList<Raw>();
    int number = 0;
    int gap = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && !endsLine(text.charAt(end))) {
        end++;
      }
      number++;
      boolean cut = end - start > ONE_LINE;
      int before = lines.size();
      for (String piece : Blanks.pieces(text, start, end, cut)) {
        boolean indented = Character.isWhitespace(text.charAt(start));
        lines.add(new Raw(number, piece, indented, false, lines.size() == before ? gap : 1));
      }
      gap = lines.size() == before ? gap + 1 : 0;
      boolean pair = end + 1 < text.length() && text.charAt(end) == '\r';
      start = end + (pair && text.charAt(end + 1) == '\n' ? 2 : 1);
    }
    return lines;
  }

  private static boolean endsLine(char c) {
    return switch (c) {
      case '\n', '\r', '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  /** Takes bullets off. A dash is one only in company: alone it opens an utterance. */
  private static List<Raw> bulleted(List<Raw> lines) {
    long dashes = lines.stream().filter(line -> opensWith(DASHES, line.text())).count();
    String marks = dashes > 1 ? BULLETS + DASHES : BULLETS;
    var out = new ArrayList<Raw>();
    for (Raw line : lines) {
      boolean bullet = opensWith(marks, line.text());
      String text = bullet ? line.text().substring(1).strip() : line.text();
      out.add(new Raw(line.number(), text, line.indented(), bullet, line.gap()));
    }
    return out;
  }

  private static boolean opensWith(String marks, String text) {
    return text.length() > 2
        && marks.indexOf(text.charAt(0)) >= 0
        && (text.charAt(1) == ' ' || CLINGING.indexOf(text.charAt(0)) >= 0);
  }
}
