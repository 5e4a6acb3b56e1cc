package io.copydesk.parse.text;

import io.copydesk.article.Printable;
import java.util.ArrayList;
import java.util.List;

/** Normalises blanks: one plain blank for each run of any, none for what has no width. */
final class Blanks {
  private Blanks() {}

  /**
   * The text of a line from {@code start} to {@code end}: nothing if it is blank, one piece, or if
   * {@code cut} is set the pieces between tabs and runs of three blanks or more.
   */
  static List<String> pieces(String text, int start, int end, boolean cut) {
    var pieces = new ArrayList<String>();
    var piece = new StringBuilder(end - start);
    int blanks = 0;
    boolean tab = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blanks++;
        tab |= c == '\t';
      } else if (!Printable.isInvisible(c) && !(piece.isEmpty() && Printable.isJoiner(c))) {
        if (blanks > 0 && !piece.isEmpty()) {
          if (cut && (tab || blanks > 2)) {
            pieces.add(piece.toString());
            piece.setLength(0);
          } else {
            piece.append(' ');
          }
        }
        blanks = 0;
        tab = false;
        piece.append(c);
      }
    }
    if (!piece.isEmpty()) {
      pieces.add(piece.toString());
    }
    return pieces;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
