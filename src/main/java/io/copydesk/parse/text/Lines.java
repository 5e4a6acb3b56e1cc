package io.copydesk.parse.text;

import io.copydesk.parse.passage.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts flattened text into lines. Takes the line ends of every system, blanks of every width,
 * bullets, paragraphs wrapped at a fixed width, and a whole text on one line whose blocks are kept
 * apart by tabs or several blanks.
 */
public final class Lines {
  /** A line longer than this is cut at its tabs and wide blanks. */
  private static final int ONE_LINE = 400;

  private static final String BULLETS = "•‣▪◦●■·►▶∙⁃*○◆◇➤➢❖";

  /** Marks that open an item even where no blank follows. */
  private static final String CLINGING = "•‣▪●■";

  /** Marks that are bullets in company: alone a dash opens an utterance, a plus adds something. */
  private static final String IN_COMPANY = "-–+";

  /** What ends a line in Markdown that is not to be joined with the next. */
  private static final Set<String> BREAKS = Set.of("  ", "\\");

  private Lines() {}

  /**
   * A line as it stands in the file.
   *
   * @param written the line with the marks of Markdown, which took room where it was wrapped
   * @param broken whether Markdown breaks the line on purpose, by two blanks or a backslash at its
   *     end
   * @param gap empty lines before it
   */
  record Raw(
      int number,
      String text,
      String written,
      boolean indented,
      boolean bullet,
      boolean broken,
      int gap) {
    Raw withText(String other) {
      return new Raw(number, other, written, indented, bullet, broken, gap);
    }

    /** The same line so many empty lines below the last. */
    Raw below(int empty) {
      return new Raw(number, text, written, indented, bullet, broken, empty);
    }

    Raw withoutBullet() {
      return new Raw(number, text.substring(1).strip(), written, indented, true, broken, gap);
    }

    /** The same line as the file has it, so many empty lines below the last. */
    Raw asWritten(Raw marked, int empty) {
      return new Raw(number, text, marked.text, marked.indented, bullet, marked.broken, empty);
    }
  }

  static List<Line> of(String text) {
    return below(List.of(), text, 0);
  }

  /** The lines of a text as they stand there, bullets, marks and all. */
  public static List<Line> asWritten(String text) {
    return lines(raw(text, 0, false), 0);
  }

  /** The lines of a text below those of its preface, which ends at an index. */
  public static List<Line> below(List<Line> preface, String text, int end) {
    int numbers = Math.toIntExact(text.substring(0, end).lines().count());
    String numberless = LinkNumbers.without(Quoting.without(text.substring(end)));
    String plain = preface.isEmpty() ? Markdown.plain(numberless) : Markdown.plain(numberless, 1);
    var raw = raw(Entities.decoded(plain), numbers, false);
    var written = plain.equals(numberless) ? raw : written(raw, raw(numberless, numbers, true));
    var bare = bulleted(Borders.without(written));
    return lines(Unwrap.of(Fragments.joined(bare)), preface.size());
  }

  /**
   * Lines of Markdown, each with what stands in the file. Only what was empty there makes a gap: an
   * address that fills a line leaves nothing of it, and no paragraph ends.
   */
  private static List<Raw> written(List<Raw> plain, List<Raw> marked) {
    var lines = new ArrayList<Raw>();
    int last = 0;
    int at = 0;
    for (Raw line : plain) {
      int filled = 0;
      while (at < marked.size() && marked.get(at).number() < line.number()) {
        boolean says = marked.get(at).text().codePoints().anyMatch(Character::isLetterOrDigit);
        filled += marked.get(at).number() > last && says ? 1 : 0;
        at++;
      }
      boolean whole = at < marked.size() && marked.get(at).number() == line.number();
      lines.add(line.asWritten(whole ? marked.get(at) : line, Math.max(0, line.gap() - filled)));
      last = line.number();
    }
    return lines;
  }

  private static List<Line> lines(List<Raw> raw, int before) {
    var lines = new ArrayList<Line>();
    for (Raw each : raw) {
      int index = before + lines.size();
      lines.add(new Line(index, each.number(), each.text(), each.gap(), each.bullet()));
    }
    return lines;
  }

  private static List<Raw> raw(String text, int numbered, boolean markdown) {
    var lines = new ArrayList<Raw>();
    int number = numbered;
    int gap = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && !endsLine(text.charAt(end))) {
        end++;
      }
      number++;
      boolean cut = end - start > ONE_LINE;
      boolean broken = markdown && endsBroken(text.substring(start, end));
      int before = lines.size();
      for (String piece : Blanks.pieces(text, start, end, cut)) {
        boolean indented = Character.isWhitespace(text.charAt(start));
        lines.add(
            new Raw(
                number, piece, piece, indented, false, broken, lines.size() == before ? gap : 1));
      }
      if (lines.size() > before && endsSoftly(text, start, end)) {
        lines.add(divided(lines.removeLast()));
      }
      gap = lines.size() == before ? gap + 1 : 0;
      boolean pair = end + 1 < text.length() && text.charAt(end) == '\r';
      start = end + (pair && text.charAt(end + 1) == '\n' ? 2 : 1);
    }
    return lines;
  }

  private static boolean endsBroken(String line) {
    return line.length() > 2 && BREAKS.stream().anyMatch(line::endsWith);
  }

  private static Raw divided(Raw line) {
    return line.withText(line.text() + Hyphens.SOFT);
  }

  /** Whether a soft hyphen stands at a line's end, where alone it is seen. */
  private static boolean endsSoftly(String text, int start, int end) {
    int last = end - 1;
    while (last > start && text.charAt(last) == ' ') {
      last--;
    }
    return text.charAt(last) == Hyphens.SOFT;
  }

  private static boolean endsLine(char c) {
    return switch (c) {
      case '\n', '\r', '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  /** Takes bullets off. */
  private static List<Raw> bulleted(List<Raw> lines) {
    String company =
        IN_COMPANY
            .chars()
            .mapToObj(Character::toString)
            .filter(mark -> lines.stream().filter(line -> opensWith(mark, line.text())).count() > 1)
            .collect(Collectors.joining());
    String marks = BULLETS + company;
    var out = new ArrayList<Raw>();
    for (Raw line : lines) {
      out.add(opensWith(marks, line.text()) ? line.withoutBullet() : line);
    }
    return out;
  }

  private static boolean opensWith(String marks, String text) {
    return text.length() > 2
        && marks.indexOf(text.charAt(0)) >= 0
        && (text.charAt(1) == ' ' || CLINGING.indexOf(text.charAt(0)) >= 0);
  }
}
