package io.copydesk.parse.text;

import io.copydesk.parse.text.Lines.Raw;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts sentences together that a tool broke at every link and every word in bold, as the plain text
 * of all nodes of a page, one a line, is broken. A text is taken as such only where several lines
 * open with a comma or a full stop, or one is nothing else.
 */
final class Fragments {
  /** Lines that open as no line does. */
  private static final int FEWEST = 3;

  private static final String CLOSING = ",.;:!?)]’”»、。，；：）」";

  private static final String PAUSES = ",.;、。，；";

  private static final String ENDS = ".!?…:。！？：\"”»“";

  /** Characters of a line that may go on in a link, at least, and of the link's text, at most. */
  private static final int LONG = 40;

  private static final int SHORT = 80;

  private Fragments() {}

  static List<Raw> joined(List<Raw> lines) {
    if (!isBroken(lines)) {
      return lines;
    }
    var out = new ArrayList<Raw>();
    for (int i = 0; i < lines.size(); ) {
      int end = end(lines, i);
      out.add(lines.subList(i + 1, end).stream().reduce(lines.get(i), Fragments::joined));
      i = end;
    }
    return out;
  }

  private static boolean isBroken(List<Raw> lines) {
    int opening = 0;
    for (int i = 1; i < lines.size(); i++) {
      Raw line = lines.get(i);
      if (line.gap() == 0 && opensClosing(line)) {
        opening++;
        if (opening == FEWEST || (isPause(line) && endsOpen(lines.get(i - 1)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a line is a mark that stands behind a link and nothing more. */
  private static boolean isPause(Raw line) {
    return line.text().length() == 1 && PAUSES.indexOf(line.text().charAt(0)) >= 0;
  }

  /**
   * The line behind the sentences that a line begins: behind the last of those that go on in each
   * other which ends one. Tags and names below a headline go on as well, and never end.
   */
  private static int end(List<Raw> lines, int from) {
    int end = from + 1;
    int length = lines.get(from).text().length();
    for (int i = from + 1; i < lines.size() && goesOn(lines, i, length); i++) {
      length += lines.get(i).text().length();
      end = endsOpen(lines.get(i)) ? end : i + 1;
    }
    return end;
  }

  /** Whether a line belongs to the sentence above, of so many characters. */
  private static boolean goesOn(List<Raw> lines, int at, int above) {
    Raw last = lines.get(at - 1);
    return continues(last, lines.get(at)) || (above >= LONG && isLink(last, lines, at));
  }

  /** Whether a line goes on in the next one, which opens with a mark or in small letters. */
  private static boolean continues(Raw line, Raw next) {
    if (next.gap() > 0 || next.bullet()) {
      return false;
    }
    boolean small = Character.isLowerCase(next.text().codePointAt(0));
    return opensClosing(next) || (small && endsOpen(line));
  }

  /** Whether a line is the text of a link in a sentence: it goes on, and what is above did. */
  private static boolean isLink(Raw above, List<Raw> lines, int at) {
    Raw link = lines.get(at);
    return at + 1 < lines.size()
        && link.gap() == 0
        && !link.bullet()
        && link.text().length() <= SHORT
        && endsOpen(above)
        && continues(link, lines.get(at + 1));
  }

  private static boolean opensClosing(Raw line) {
    return CLOSING.indexOf(line.text().charAt(0)) >= 0;
  }

  private static boolean endsOpen(Raw line) {
    return ENDS.indexOf(line.text().charAt(line.text().length() - 1)) < 0;
  }

  private static Raw joined(Raw line, Raw next) {
    String blank = opensClosing(next) ? "" : " ";
    return line.withText(line.text() + blank + next.text());
  }
}
