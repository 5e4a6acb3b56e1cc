package io.copydesk.parse.text;

import io.copydesk.parse.text.Lines.Raw;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes out what a text draws: the frames of boxes and tables, and rules from margin to margin.
 * They part what stands above and below as an empty line does, and say nothing.
 */
final class Borders {
  /** Signs of a rule that is drawn with those of a typewriter. */
  private static final int FEWEST = 8;

  private static final String SIGNS = "-=_*~#+|:";

  private static final String UPRIGHT = "│┃║┆┇┊┋╎╏";

  /** Marks before a heading that a rule underlines, as newsletters in plain text have it. */
  private static final String HEADED = "** ";

  private Borders() {}

  static List<Raw> without(List<Raw> lines) {
    var out = new ArrayList<Raw>();
    int gap = 0;
    for (Raw line : lines) {
      String text = unframed(line.text());
      if (isBorder(text)) {
        if (gap + line.gap() == 0 && !out.isEmpty() && text.startsWith("-")) {
          out.add(withoutMark(out.removeLast()));
        }
        gap += line.gap() + 1;
      } else {
        out.add(line.withText(text).below(gap + line.gap()));
        gap = 0;
      }
    }
    return out;
  }

  /** Whether a line is a row of a box or a table, with a bar at either end. */
  static boolean isRow(String written) {
    int last = written.length() - 1;
    return last > 0 && isBar(written.charAt(0)) && isBar(written.charAt(last));
  }

  /** A row without the frame around it, its cells kept apart by plain bars; else the same line. */
  private static String unframed(String text) {
    int last = text.length() - 1;
    boolean framed = last > 0 && isUpright(text.charAt(0)) && isUpright(text.charAt(last));
    if (!framed) {
      return text;
    }
    var cells = new StringBuilder();
    for (int i = 1; i < last; i++) {
      cells.append(isUpright(text.charAt(i)) ? " | " : text.charAt(i));
    }
    return String.join(" ", Blanks.pieces(cells.toString(), 0, cells.length(), false));
  }

  /** Whether a line is drawn and nothing else. */
  private static boolean isBorder(String text) {
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDrawn(c)) {
        signs = FEWEST;
      } else if (SIGNS.indexOf(c) >= 0) {
        signs++;
      } else if (c != ' ') {
        return false;
      }
    }
    return text.isEmpty() || signs >= FEWEST;
  }

  private static Raw withoutMark(Raw heading) {
    String text = heading.text();
    return text.startsWith(HEADED) ? heading.withText(text.substring(HEADED.length())) : heading;
  }

  private static boolean isDrawn(char c) {
    return c >= '\u2500' && c <= '\u257f';
  }

  private static boolean isUpright(char c) {
    return UPRIGHT.indexOf(c) >= 0;
  }

  private static boolean isBar(char c) {
    return c == '|' || isUpright(c);
  }
}
