package io.copydesk.parse.text;

import io.copydesk.parse.text.Lines.Raw;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the width that a page is wrapped at. It is taken as wrapped only if most of its lines that
 * another follows directly are broken at one width, lists, rows of tables and what Markdown breaks
 * on purpose aside; or if most of those are that go on in small letters, and no line is wider.
 */
final class Margin {
  private static final int NARROWEST = 24;

  /** Narrower pages are taken as wrapped only if their lines go on in small letters. */
  private static final int NARROW = 40;

  private static final int WIDEST = 140;
  private static final int FEWEST_LINES = 4;

  /** Lines that go on in small letters, and one of so many of all, where menus have many others. */
  private static final int FEWEST_FLOWING = 5;

  private static final int OF_ALL = 5;

  /** What a line cannot be broken in, as addresses are: where it is cut tells nothing. */
  private static final Pattern LONG = Pattern.compile("\\S{41}");

  private Margin() {}

  /**
   * A line that another follows directly.
   *
   * @param columns how wide it is
   * @param needed how wide it would be with the next line's first word
   * @param open whether it ends no sentence
   * @param small whether the next line begins with a small letter
   */
  private record Break(int columns, int needed, boolean open, boolean small) {
    boolean flows() {
      return open && small;
    }

    /** Whether it is full at a width, or nearly. */
    boolean isAt(int width) {
      return columns <= width && (columns * 5 >= width * 4 || needed > width);
    }
  }

  /** The width the page is wrapped at, in columns, or 0. */
  static int of(List<Raw> lines) {
    List<Break> breaks = breaks(lines);
    int width = ofMost(breaks);
    if (width > 0) {
      return width;
    }
    List<Break> flowing = breaks.stream().filter(Break::flows).toList();
    boolean enough = flowing.size() >= FEWEST_FLOWING && flowing.size() * OF_ALL >= breaks.size();
    int flow = enough ? ofMost(flowing) : 0;
    return flow >= NARROW && fits(lines, flow) ? flow : 0;
  }

  private static List<Break> breaks(List<Raw> lines) {
    var breaks = new ArrayList<Break>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Raw line = lines.get(i);
      Raw next = lines.get(i + 1);
      boolean tells =
          next.gap() == 0
              && !line.broken()
              && !isListed(line)
              && !isListed(next)
              && !LONG.matcher(line.written()).find();
      if (tells) {
        int columns = Unwrap.columns(line.written());
        breaks.add(
            new Break(
                columns,
                columns + 1 + Unwrap.firstWord(next.written()),
                Unwrap.endsOpen(line.text()),
                Character.isLowerCase(next.text().codePointAt(0))));
      }
    }
    return breaks;
  }

  /** The width that most lines are broken at, or 0. */
  private static int ofMost(List<Break> breaks) {
    int lines = breaks.size();
    if (lines < FEWEST_LINES || breaks.stream().filter(Break::open).count() * 2 < lines) {
      return 0;
    }
    int width = likeliest(breaks);
    boolean narrow = width < NARROW && breaks.stream().filter(Break::small).count() * 2 < lines;
    if (width < NARROWEST || narrow) {
      return 0;
    }
    long full = breaks.stream().filter(line -> line.isAt(width)).count();
    return full * 10 >= lines * 6L ? width : 0;
  }

  /**
   * The width at which most lines would have been broken where they are: they fit, and the next
   * line's first word does not. Of equals the largest.
   */
  private static int likeliest(List<Break> breaks) {
    int[] steps = new int[WIDEST + 2];
    for (Break line : breaks) {
      steps[Math.min(line.columns(), WIDEST + 1)]++;
      steps[Math.min(line.needed(), WIDEST + 1)]--;
    }
    int broken = 0;
    int most = 0;
    int width = 0;
    for (int at = 0; at <= WIDEST; at++) {
      broken += steps[at];
      if (broken >= most) {
        most = broken;
        width = at;
      }
    }
    return width;
  }

  /** Whether no line is wider, rows of tables and addresses aside. */
  private static boolean fits(List<Raw> lines, int width) {
    return lines.stream()
        .map(Raw::written)
        .filter(line -> Unwrap.columns(line) > width)
        .allMatch(line -> Borders.isRow(line) || LONG.matcher(line).find());
  }

  /** Whether a line is an item of a list, a table's row, or an address and little else. */
  private static boolean isListed(Raw line) {
    int address = line.text().indexOf("://");
    return line.bullet()
        || Borders.isRow(line.written())
        || (address >= 0 && line.text().indexOf(' ', address) < 0);
  }
}
