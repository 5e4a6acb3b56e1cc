package io.copydesk.parse.text;

import io.copydesk.deadline.Deadline;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Takes the marks out of Markdown, which tools that flatten HTML write: headings, emphasis, quotes,
 * rules; of links the text stays, of images nothing. Line ends stay where they are. Linear.
 */
public final class Markdown {
  /** So many links and headings make a text Markdown; one alone may be an accident. */
  private static final int FEWEST_MARKS = 2;

  /** Longer runs of the same mark are no emphasis. */
  private static final int LONGEST_MARK = 3;

  private static final String ESCAPED = "\\`*_{}[]()#+-.!>|~\"'$@^&,:;<=?%/";

  /** Characters of the longest address with its title. */
  private static final int LONGEST_ADDRESS = 2000;

  /** Characters of the longest text of a link, paragraphs and all. */
  private static final int LONGEST_TEXT = 4000;

  private final String text;
  private final Set<String> defined;
  private final int[] partners;
  private final StringBuilder out;

  private Markdown(MarkdownLines.Marked lines) {
    text = lines.text();
    defined = lines.defined();
    partners = partners(text);
    out = new StringBuilder(text.length());
  }

  /** The text without marks, or as it is if it is no Markdown. */
  static String plain(String text) {
    return plain(text, FEWEST_MARKS);
  }

  /**
   * The text without marks, or as it is if it is no Markdown.
   *
   * @param fewest so many links and headings make it Markdown
   */
  static String plain(String text, int fewest) {
    String unified = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
    return marks(unified, fewest) >= fewest ? stripped(unified) : text;
  }

  /** A text that is Markdown, or a part of one, without marks. */
  public static String stripped(String text) {
    return new Markdown(MarkdownLines.of(text)).inline();
  }

  /** Whether a text has marks enough to be Markdown. */
  public static boolean isMarkdown(String text) {
    return marks(text, FEWEST_MARKS) >= FEWEST_MARKS;
  }

  /** How many marks a text has, counted up to a number. */
  private static int marks(String text, int most) {
    int marks = mark(text, 0) ? 1 : 0;
    for (int i = text.indexOf("]("); i >= 0 && marks < most; i = text.indexOf("](", i + 2)) {
      marks += leadsAway(text, i) ? 1 : 0;
    }
    for (int i = text.indexOf('\n'); i >= 0 && marks < most; i = text.indexOf('\n', i + 1)) {
      marks += mark(text, i + 1) ? 1 : 0;
    }
    return marks;
  }

  /** Whether a line opens as only Markdown does: a heading, where a link leads, a note. */
  private static boolean mark(String text, int line) {
    int from = line;
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    char c = from < text.length() ? text.charAt(from) : ' ';
    return switch (c) {
      case '#' -> MarkdownLines.heading(text, line) > 0;
      case '[' -> {
        int end = text.indexOf('\n', from);
        int until = end < 0 ? text.length() : end;
        int behind = MarkdownLines.definition(text, from, until);
        yield behind > 0
            && (text.charAt(from + 1) == '^' || MarkdownLines.isAddress(text, behind, until));
      }
      case '`' -> text.startsWith("```", from);
      case '{' -> text.startsWith("{: ", from);
      default -> false;
    };
  }

  /** Whether an address in brackets begins right behind the bracket that closes a text. */
  private static boolean leadsAway(String text, int close) {
    int at = close + 2;
    char c = at < text.length() ? text.charAt(at) : ' ';
    boolean address =
        c == '/'
            || c == '#'
            || c == '<'
            || c == '.'
            || text.startsWith("http", at)
            || text.startsWith("mailto:", at);
    return address && text.charAt(close + 1) == '(';
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
            case ']' -> partners[i] < 0 ? address(i) : Math.max(i, leadsTo(i));
            case '<' -> text.startsWith("<http", i) ? bracketed(i) : i;
            case '*', '_', '`' -> emphasis(i);
            default -> i;
          };
      char after = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
      if (c == '\\' && after == '\n') {
        // Breaks the line, as two blanks do.
        i++;
      } else if (c == '\\' && ESCAPED.indexOf(after) >= 0) {
        out.append(after);
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
    int close = at + 1 < text.length() && text.charAt(at + 1) == '[' ? partners[at + 1] : -1;
    int end = close < 0 ? at : Math.max(at, leadsTo(close));
    return end > at ? MarkdownLines.behindAttributes(text, end) : at;
  }

  /** The index of a link's text, of what stands behind a note's number, or the same index. */
  private int label(int at) {
    int close = partners[at];
    if (close < 0) {
      return endsLine(at + 1) ? at + 1 : at;
    }
    boolean note = text.charAt(at + 1) == '^' && close - at < MarkdownLines.LONGEST_LABEL;
    return note ? close + 1 : leadsTo(close) > 0 ? at + 1 : at;
  }

  /** Whether nothing but blanks stands between an index and the line's end. */
  private boolean endsLine(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end == text.length() || text.charAt(end) == '\n';
  }

  /**
   * The index behind the address, or the name of one, that follows the bracket which closes a
   * link's text; -1 if it leads nowhere.
   */
  private int leadsTo(int close) {
    char next = close + 1 < text.length() ? text.charAt(close + 1) : ' ';
    int last = next == '[' ? partners[close + 1] : -1;
    if (next == '(') {
      return closing(close + 2) + 1;
    }
    if (last > close + 2) {
      return isDefined(close + 1, last) ? last + 1 : -1;
    }
    return isDefined(partners[close], close) ? Math.max(close, last) + 1 : -1;
  }

  private boolean isDefined(int open, int close) {
    return close - open < MarkdownLines.LONGEST_LABEL
        && defined.contains(text.substring(open + 1, close).toLowerCase(Locale.ROOT));
  }

  /** The index behind the address of a link whose text opened paragraphs before; or the same. */
  private int address(int close) {
    return leadsAway(text, close) ? Math.max(close, closing(close + 2) + 1) : close;
  }

  /** The index behind an address in angle brackets, or the same index. */
  private int bracketed(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '>') {
      end++;
    }
    return end < text.length() && text.charAt(end) == '>' ? end + 1 : at;
  }

  /**
   * The bracket that closes an address and its title, which may hold brackets too; -1 or less if
   * none does before the next empty line.
   */
  private int closing(int from) {
    int pair = partners[from - 1];
    if (pair >= 0 && pair - from < LONGEST_ADDRESS) {
      return pair;
    }
    int most = Math.min(text.length(), from + LONGEST_ADDRESS);
    int first = text.indexOf(')', from, most);
    return first >= 0 && text.indexOf("\n\n", from, first) < 0 ? first : -2;
  }

  /** For each bracket the one that it is a pair with in its paragraph, else -1. */
  private static int[] partners(String text) {
    int[] partners = new int[text.length()];
    Arrays.fill(partners, -1);
    pair(text, '[', ']', partners);
    pair(text, '(', ')', partners);
    pairAcross(text, partners);
    return partners;
  }

  /** Pairs the brackets of links around whole paragraphs, which cards and teasers become. */
  private static void pairAcross(String text, int[] partners) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean single = partners[i] < 0 && (i == 0 || "\\!".indexOf(text.charAt(i - 1)) < 0);
      if (single && c == '[') {
        open = i;
      } else if (single && c == ']' && open >= 0) {
        if (leadsAway(text, i) && i - open < LONGEST_TEXT) {
          partners[open] = i;
          partners[i] = open;
        }
        open = -1;
      } else if (c == '\n') {
        Deadline.check();
      }
    }
  }

  private static void pair(String text, char opening, char closing, int[] partners) {
    int[] open = new int[text.length()];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
      if (c == opening && !escaped) {
        open[depth++] = i;
      } else if (c == closing && !escaped && depth > 0) {
        partners[open[--depth]] = i;
        partners[i] = open[depth];
      } else if (c == '\n') {
        Deadline.check();
        depth = i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 0 : depth;
      }
    }
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
    // Two stars are emphasis even in the middle of a word; powers are of numbers.
    boolean strong =
        inWord
            && mark == '*'
            && end - at == 2
            && Character.isLetter(text.charAt(at - 1))
            && Character.isLetter(text.charAt(end));
    boolean clings = before != after || (before && after && !inWord) || strong;
    return clings && end - at <= LONGEST_MARK ? end : at;
  }
}
