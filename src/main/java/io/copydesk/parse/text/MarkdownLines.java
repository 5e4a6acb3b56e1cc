package io.copydesk.parse.text;

import io.copydesk.deadline.Deadline;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Takes out of Markdown what marks whole lines: headings, quotes, rules, fences around code, the
 * borders of tables, attributes, and where numbered links lead. Linear.
 */
final class MarkdownLines {
  private static final String RULE = "-*_=|:+ \t";
  private static final Set<String> FENCES = Set.of("```", "~~~");

  /** Characters of the longest name of a link or a note. */
  static final int LONGEST_LABEL = 200;

  /** Characters of a bullet and its blank. */
  private static final int ITEM = 2;

  /** Characters of the longest attributes behind a line. */
  private static final int LONGEST_ATTRIBUTES = 200;

  private final String text;
  private final StringBuilder out;
  private final Set<String> defined = new HashSet<>();
  private String fence = "";

  private MarkdownLines(String text) {
    this.text = text;
    out = new StringBuilder(text.length());
  }

  /**
   * A text without the marks of lines.
   *
   * @param defined the names of links whose addresses stand elsewhere, in small letters
   */
  record Marked(String text, Set<String> defined) {}

  static Marked of(String text) {
    var lines = new MarkdownLines(text);
    for (int start = 0; start <= text.length(); ) {
      Deadline.check();
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.line(start, end);
      if (end < text.length()) {
        lines.out.append('\n');
      }
      start = end + 1;
    }
    return new Marked(lines.out.toString(), lines.defined);
  }

  /** How many characters a heading's mark has at an index; 0 if there is none. */
  static int heading(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < 7 && text.charAt(end) == '#') {
      end++;
    }
    boolean is = end > at && end - at < 7 && end < text.length() && text.charAt(end) == ' ';
    return is ? end - at + 1 : 0;
  }

  /**
   * The index behind the name of a link or note whose definition begins at an index, {@code [1]: };
   * 0 if none does.
   */
  static int definition(String text, int start, int end) {
    if (start >= end || text.charAt(start) != '[') {
      return 0;
    }
    int close = text.indexOf("]:", start, Math.min(end, start + LONGEST_LABEL));
    return close > start + 1 ? close + 2 : 0;
  }

  /** Whether an address stands between two indexes, with a title behind it or nothing. */
  static boolean isAddress(String text, int start, int end) {
    String[] parts = text.substring(start, end).strip().split("\\s", 2);
    boolean titled = parts.length == 1 || "\"'(".indexOf(parts[1].strip().charAt(0)) >= 0;
    return titled && (parts[0].indexOf('/') >= 0 || parts[0].indexOf('.') > 0);
  }

  /** The index behind attributes that begin at an index, {@code {width="640"}}, or the same. */
  static int behindAttributes(String text, int start) {
    if (start >= text.length() || text.charAt(start) != '{') {
      return start;
    }
    int line = text.indexOf('\n', start);
    int most = Math.min(line < 0 ? text.length() : line, start + LONGEST_ATTRIBUTES);
    return Math.max(start, text.indexOf('}', start, most) + 1);
  }

  private void line(int start, int end) {
    int from = start;
    while (from < end && (text.charAt(from) == '>' || text.charAt(from) == ' ')) {
      from++;
    }
    if (isFence(from, end)) {
      fence = fence.isEmpty() ? text.substring(from, from + 3) : "";
      return;
    }
    if (!fence.isEmpty()) {
      out.append(text, start, end);
      return;
    }
    int mark = heading(text, from);
    int definition = definition(text, from, end);
    boolean note = definition > 0 && text.charAt(from + 1) == '^';
    if (definition > 0 && !note && isAddress(text, definition, end)) {
      defined.add(text.substring(from + 1, definition - 2).toLowerCase(Locale.ROOT));
      return;
    }
    int to = withoutAttributes(from, end);
    if (mark == 0 && (isRule(from, end) || to == from || text.startsWith(":::", from))) {
      return;
    }
    while (mark > 0 && to > from + mark && " #".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    int item = headedItem(from);
    if (note) {
      out.append(text, definition, to);
    } else if (item > 0) {
      out.append(text, start, from + ITEM).append(text, from + ITEM + item, to);
    } else if (isRow(from, to)) {
      out.append(text.substring(from + 1, to - 1).strip());
    } else {
      boolean quoted = text.substring(start, Math.min(from + 1, end)).indexOf('>') >= 0;
      out.append(text, mark > 0 ? from + mark : quoted ? from : start, to);
    }
  }

  /** How many characters the mark of a heading has that is an item of a list; 0 if it is none. */
  private int headedItem(int from) {
    boolean item = from + ITEM < text.length() && "*-+".indexOf(text.charAt(from)) >= 0;
    return item && text.charAt(from + 1) == ' ' ? heading(text, from + ITEM) : 0;
  }

  /** Whether a line opens or closes a block of code and does nothing else. */
  private boolean isFence(int from, int end) {
    if (end - from < 3 || !FENCES.contains(text.substring(from, from + 3))) {
      return false;
    }
    String mark = text.substring(from, from + 3);
    return (fence.isEmpty() || fence.equals(mark))
        && text.substring(from, end).replaceFirst("^[`~]+", "").indexOf(mark) < 0;
  }

  /** The end of a line without {@code {: .intro}} or {@code {#costs}} behind it. */
  private int withoutAttributes(int from, int end) {
    int last = end;
    while (last > from && text.charAt(last - 1) == ' ') {
      last--;
    }
    int open = last > from && text.charAt(last - 1) == '}' ? text.lastIndexOf('{', last) : -1;
    boolean attributes =
        open >= from
            && last - open < LONGEST_ATTRIBUTES
            && ":#.".indexOf(text.charAt(open + 1)) >= 0;
    return attributes ? open : end;
  }

  /** Whether a line holds three marks or more and nothing else. */
  private boolean isRule(int start, int end) {
    int marks = 0;
    for (int i = start; i < end; i++) {
      if (RULE.indexOf(text.charAt(i)) < 0) {
        return false;
      }
      marks += text.charAt(i) > ' ' ? 1 : 0;
    }
    return marks >= 3;
  }

  /** Whether a line is a table's row with its borders. */
  private boolean isRow(int from, int to) {
    return to - from > 2
        && text.charAt(from) == '|'
        && text.charAt(to - 1) == '|'
        && text.indexOf('|', from + 1) <= to - 1;
  }
}
