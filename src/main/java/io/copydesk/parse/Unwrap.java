package io.copydesk.parse;

import io.copydesk.parse.Lines.Raw;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts paragraphs together that the text wraps at a fixed width. A page is taken as wrapped only if
 * most of its lines that another follows directly are broken at one width, lists and what Markdown
 * breaks on purpose aside.
 */
final class Unwrap {
  private static final int NARROWEST = 24;

  /** Narrower pages are taken as wrapped only if their lines go on in small letters. */
  private static final int NARROW = 40;

  /** No line is as wide. */
  private static final int UNWRAPPED = 1 << 20;

  private static final int WIDEST = 140;
  private static final int FEWEST_LINES = 4;

  private static final String CLOSING = ",.;:!?)";

  /** What a line cannot be broken in, as addresses are: where it is cut tells nothing. */
  private static final Pattern LONG = Pattern.compile("\\S{41}");

  private Unwrap() {}

  static List<Raw> of(List<Raw> lines) {
    int found = width(lines);
    boolean soft = lines.stream().anyMatch(line -> isDividedSoftly(line.text()));
    if (found == 0 && !soft) {
      return lines;
    }
    int width = found == 0 ? UNWRAPPED : found;
    var hyphens = Hyphens.in(lines);
    var out = new ArrayList<Raw>();
    Raw first = lines.getFirst();
    Raw last = first;
    var paragraph = new StringBuilder(first.text());
    for (Raw line : lines.subList(1, lines.size())) {
      if (continues(last, line, width)) {
        join(paragraph, line.text(), hyphens);
      } else {
        out.add(first.withText(whole(paragraph)));
        first = line;
        paragraph = new StringBuilder(line.text());
      }
      last = line;
    }
    out.add(first.withText(whole(paragraph)));
    return out;
  }

  private static boolean isDividedSoftly(String text) {
    return text.charAt(text.length() - 1) == Hyphens.SOFT;
  }

  private static String whole(StringBuilder paragraph) {
    String text = paragraph.toString();
    return isDividedSoftly(text) ? text.substring(0, text.length() - 1) : text;
  }

  /**
   * A line goes on in the next if the next one's first word would not have fitted, or if it breaks
   * off in the middle of a sentence not far from the margin.
   */
  private static boolean continues(Raw line, Raw next, int width) {
    if (next.gap() > 0 || line.broken() || next.bullet() || (next.indented() && !line.indented())) {
      return false;
    }
    if (isDividedSoftly(line.text())) {
      return true;
    }
    boolean goesOn = endsOpen(line.text()) && Character.isLowerCase(next.text().codePointAt(0));
    if (goesOn && columns(line.written()) * 3 > width * 2) {
      return true;
    }
    return columns(line.written()) + 1 + firstWord(next.written()) > width;
  }

  /** The columns that a line's first word takes, or its first sign in scripts without blanks. */
  private static int firstWord(String text) {
    int word = text.indexOf(' ');
    int columns = columns(word < 0 ? text : text.substring(0, word));
    boolean wide = columns > text.length();
    return wide ? 2 : columns;
  }

  /** The width the page is wrapped at, in columns, or 0. */
  private static int width(List<Raw> lines) {
    int[] columns = new int[lines.size()];
    int[] needed = new int[lines.size()];
    int followed = 0;
    int open = 0;
    int small = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Raw line = lines.get(i);
      Raw next = lines.get(i + 1);
      if (next.gap() == 0
          && !line.broken()
          && !isListed(line)
          && !isListed(next)
          && !LONG.matcher(line.written()).find()) {
        columns[followed] = columns(line.written());
        needed[followed] = columns[followed] + 1 + firstWord(next.written());
        followed++;
        open += endsOpen(line.text()) ? 1 : 0;
        small += Character.isLowerCase(next.text().codePointAt(0)) ? 1 : 0;
      }
    }
    if (followed < FEWEST_LINES || open * 2 < followed) {
      return 0;
    }
    int width = likeliest(columns, needed, followed);
    boolean narrow = width < NARROW && small * 2 < followed;
    if (width < NARROWEST || narrow) {
      return 0;
    }
    int full = 0;
    for (int i = 0; i < followed; i++) {
      boolean fits = columns[i] <= width;
      full += fits && (columns[i] * 5 >= width * 4 || needed[i] > width) ? 1 : 0;
    }
    return full * 10 >= followed * 6 ? width : 0;
  }

  /**
   * The width at which most lines would have been broken where they are: they fit, and the next
   * line's first word does not. Of equals the largest.
   */
  private static int likeliest(int[] columns, int[] needed, int lines) {
    int[] steps = new int[WIDEST + 2];
    for (int i = 0; i < lines; i++) {
      steps[Math.min(columns[i], WIDEST + 1)]++;
      steps[Math.min(needed[i], WIDEST + 1)]--;
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

  /** Whether a line is an item of a list, or an address and little else. */
  private static boolean isListed(Raw line) {
    int address = line.text().indexOf("://");
    return line.bullet() || (address >= 0 && line.text().indexOf(' ', address) < 0);
  }

  private static boolean endsOpen(String text) {
    return ".!?:。！？".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static void join(StringBuilder text, String next, Hyphens hyphens) {
    char end = text.charAt(text.length() - 1);
    if (Hyphens.isHyphen(end)) {
      hyphens.join(text, next);
      return;
    }
    // Of a link's address nothing is left between its text and the comma behind it.
    boolean glued = isWide(end) || isWide(next.charAt(0)) || CLOSING.indexOf(next.charAt(0)) >= 0;
    text.append(glued ? "" : " ").append(next);
  }

  private static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i++) {
      columns += isWide(text.charAt(i)) ? 2 : 1;
    }
    return columns;
  }

  private static boolean isWide(char c) {
    return (c >= '\u2e80' && c <= '\ua4cf')
        || (c >= '\uf900' && c <= '\ufaff')
        || (c >= '\uff00' && c <= '\uff60');
  }
}
