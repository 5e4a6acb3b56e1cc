package io.copydesk.parse.text;

import io.copydesk.parse.text.Lines.Raw;
import java.util.ArrayList;
import java.util.List;

/** Puts paragraphs together that the text wraps at a fixed width, as {@link Margin} finds it. */
final class Unwrap {
  /** No line is as wide. */
  private static final int UNWRAPPED = 1 << 20;

  private static final String CLOSING = ",.;:!?)";

  private Unwrap() {}

  static List<Raw> of(List<Raw> lines) {
    int found = Margin.of(lines);
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
    if (Borders.isRow(line.written()) || Borders.isRow(next.written())) {
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
  static int firstWord(String text) {
    int word = text.indexOf(' ');
    int columns = columns(word < 0 ? text : text.substring(0, word));
    boolean wide = columns > text.length();
    return wide ? 2 : columns;
  }

  /** Whether no mark that ends a sentence stands at a line's end. */
  static boolean endsOpen(String text) {
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

  /** The columns that a text takes, two for each sign that is as wide as high. */
  static int columns(String text) {
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
