package io.copydesk.parse;

import io.copydesk.deadline.Deadline;

/**
 * Takes the marks out of Markdown, which tools that flatten HTML write: headings, emphasis, quotes,
 * rules; of links the text stays, of images nothing. Line ends stay where they are. Linear.
 */
final class Markdown {
  /** So many links and headings make a text Markdown; one alone may be an accident. */
  private static final int FEWEST_MARKS = 2;

  /** Longer runs of the same mark are no emphasis. */
  private static final int LONGEST_MARK = 3;

  private static final String RULE = "-*_=|: \t";
  private static final String ESCAPED = "\\`*_{}[]()#+-.!>|~\"'$@^&,:;<=?%/";

  /** Characters of the longest address with its title. */
  private static final int LONGEST_ADDRESS = 2000;

  private final String text;
  private final StringBuilder out;
  private final Search target = new Search("](");
  private final Search close = new Search(")");
  private final Search bracket = new Search(">");
  private final Search blankLine = new Search("\n\n");
  private int open;

  private Markdown(String text) {
    this.text = text;
    out = new StringBuilder(text.length());
  }

  /** The text without marks, or as it is if it is no Markdown. */
  static String plain(String text) {
    String unified = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
    return isMarkdown(unified) ? stripped(unified) : text;
  }

  /** A text that is Markdown, or a part of one, without marks. */
  static String stripped(String text) {
    return new Markdown(lines(text)).inline();
  }

  /** Whether a text has marks enough to be Markdown. */
  static boolean isMarkdown(String text) {
    int marks = heading(text, 0) > 0 ? 1 : 0;
    for (int i = text.indexOf("](");
        i >= 0 && marks < FEWEST_MARKS;
        i = text.indexOf("](", i + 2)) {
      marks += startsAddress(text, i + 2) ? 1 : 0;
    }
    for (int i = text.indexOf("\n#");
        i >= 0 && marks < FEWEST_MARKS;
        i = text.indexOf("\n#", i + 1)) {
      marks += heading(text, i + 1) > 0 ? 1 : 0;
    }
    return marks >= FEWEST_MARKS;
  }

  private static boolean startsAddress(String text, int at) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    return c == '/'
        || c == '#'
        || c == '<'
        || c == '.'
        || text.startsWith("http", at)
        || text.startsWith("mailto:", at);
  }

  /** How many characters a heading's mark has at an index; 0 if there is none. */
  private static int heading(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < 7 && text.charAt(end) == '#') {
      end++;
    }
    boolean is = end > at && end - at < 7 && end < text.length() && text.charAt(end) == ' ';
    return is ? end - at + 1 : 0;
  }

  /** Takes out what marks whole lines. */
  private static String lines(String text) {
    var out = new StringBuilder(text.length());
    int start = 0;
    while (start <= text.length()) {
      Deadline.check();
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      line(text, start, end, out);
      if (end < text.length()) {
        out.append('\n');
      }
      start = end + 1;
    }
    return out.toString();
  }

  private static void line(String text, int start, int end, StringBuilder out) {
    int from = start;
    while (from < end && (text.charAt(from) == '>' || text.charAt(from) == ' ')) {
      from++;
    }
    int mark = heading(text, from);
    if (mark == 0 && (isRule(text, from, end) || isDefinition(text, from, end))) {
      return;
    }
    int to = end;
    while (mark > 0 && to > from + mark && " #".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    boolean quoted = text.substring(start, Math.min(from + 1, end)).indexOf('>') >= 0;
    out.append(text, mark > 0 ? from + mark : quoted ? from : start, to);
  }

  /** Whether a line holds three marks or more and nothing else. */
  private static boolean isRule(String text, int start, int end) {
    int marks = 0;
    for (int i = start; i < end; i++) {
      if (RULE.indexOf(text.charAt(i)) < 0) {
        return false;
      }
      marks += text.charAt(i) > ' ' ? 1 : 0;
    }
    return marks >= 3;
  }

  /** Whether a line says where a numbered link leads: {@code [1]: https://…}. */
  private static boolean isDefinition(String text, int start, int end) {
    int close = start < end && text.charAt(start) == '[' ? text.indexOf("]:", start, end) : -1;
    return close > 0 && text.startsWith("http", close + 2 + blanks(text, close + 2));
  }

  private static int blanks(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end - at;
  }

  private String inline() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\n') {
        Deadline.check();
      }
      int next =
          switch (c) {
            case '!' -> image(i);
            case '[' -> label(i);
            case ']' -> open > 0 ? end(i) : i;
            case '<' -> text.startsWith("<http", i) ? Math.max(i, bracket.from(i) + 1) : i;
            case '*', '_', '`' -> emphasis(i);
            default -> i;
          };
      boolean escape =
          c == '\\' && i + 1 < text.length() && ESCAPED.indexOf(text.charAt(i + 1)) >= 0;
      if (escape) {
        out.append(text.charAt(i + 1));
        i += 2;
      } else if (next == i) {
        out.append(c);
        i++;
      } else {
        skip(i, next);
        i = next;
      }
    }
    return out.toString();
  }

  /** Leaves a stretch out, its line ends aside. */
  private void skip(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        out.append('\n');
      }
    }
  }

  private int image(int at) {
    if (at + 1 >= text.length() || text.charAt(at + 1) != '[') {
      return at;
    }
    int middle = target.from(at + 1);
    int end = middle < 0 ? -1 : closing(middle + 2);
    return end > 0 && isNear(at, end) ? end + 1 : at;
  }

  private int label(int at) {
    int middle = target.from(at);
    if (middle < 0 || !isNear(at, middle)) {
      return at;
    }
    open++;
    return at + 1;
  }

  private int end(int at) {
    boolean leads = at + 1 < text.length() && text.charAt(at + 1) == '(';
    int end = leads ? closing(at + 2) : -1;
    if (end < 0 || !isNear(at, end)) {
      return at;
    }
    open--;
    return end + 1;
  }

  /** The bracket that closes an address and its title, which may hold brackets too; or -1. */
  private int closing(int from) {
    Deadline.check();
    int open = 0;
    int most = Math.min(text.length(), from + LONGEST_ADDRESS);
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open < 0) {
        return i;
      }
    }
    return close.from(from);
  }

  /** Whether no empty line stands between. */
  private boolean isNear(int from, int to) {
    int blank = blankLine.from(from);
    return blank < 0 || blank > to;
  }

  /** The index after a run of marks that cling to a word; the same index if they do not. */
  private int emphasis(int at) {
    char mark = text.charAt(at);
    int end = at;
    while (end < text.length() && end - at <= LONGEST_MARK && text.charAt(end) == mark) {
      end++;
    }
    boolean before = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    boolean after = end < text.length() && !Character.isWhitespace(text.charAt(end));
    boolean inWord =
        before
            && after
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(end));
    boolean clings = before != after || (before && after && !inWord);
    return clings && end - at <= LONGEST_MARK ? end : at;
  }

  /** Finds a string from ever later places, looking at no place twice. */
  private final class Search {
    private final String what;
    private int found = -2;

    Search(String what) {
      this.what = what;
    }

    int from(int at) {
      if (found == -2 || (found >= 0 && found < at)) {
        found = text.indexOf(what, at);
      }
      return found;
    }
  }
}
