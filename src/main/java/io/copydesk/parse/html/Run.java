package io.copydesk.parse.html;

import io.copydesk.article.Printable;
import io.copydesk.parse.passage.Block;
import org.jspecify.annotations.Nullable;

/** The inline run that the walk is in: its text with blanks normalised, where it stands. */
final class Run {
  private static final int NOWHERE = -1;
  private static final int DROP_CAP = 2;

  /** What no blank stands before. */
  private static final String CLINGING = ".,;:!?)]}%’'”»…";

  private final Outline outline;
  private final StringBuilder text = new StringBuilder();

  /** Blanks since the last sign that is shown, where they are preformatted. */
  private final StringBuilder gap = new StringBuilder();

  /** The text as it is laid out; null as long as it is the same. */
  private @Nullable StringBuilder laid;

  private int node = NOWHERE;
  private int linkChars;
  private int breaks;
  private int boldFrom;
  private boolean blank;
  private boolean broken;
  private boolean apart;
  private boolean parted;
  private boolean lastInLink;

  Run(Outline outline) {
    this.outline = outline;
  }

  /**
   * Adds a text node's text, or a line of it.
   *
   * @param asIs whether it is preformatted
   */
  void add(String piece, int parent, boolean inLink, boolean asIs) {
    boolean any = false;
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (isBlank(c)) {
        blank = true;
        if (asIs && c != '\r' && c != '\n') {
          gap.append(c == '\t' ? c : ' ');
        }
      } else if (isShown(piece, i)) {
        any = true;
        apart = false;
        blank |= parted && CLINGING.indexOf(c) < 0;
        parted = false;
        if (blank) {
          layOut();
          if (!text.isEmpty()) {
            text.append(' ');
            linkChars += inLink && lastInLink ? 1 : 0;
          }
          blank = false;
        }
        lastInLink = inLink;
        text.append(c);
        if (laid != null) {
          laid.append(c);
        }
        linkChars += inLink ? 1 : 0;
      }
    }
    if (any) {
      breaks = 0;
      node = node == NOWHERE ? parent : outline.commonAncestor(node, parent);
    }
  }

  /** Adds the blanks between the last sign and the next one to the text as it is laid out. */
  private void layOut() {
    boolean indented = text.isEmpty() ? !gap.isEmpty() : gap.length() > 1;
    if (laid == null && (broken || indented)) {
      laid = new StringBuilder(text);
    }
    if (laid != null) {
      if (broken) {
        laid.append('\n').append(gap);
      } else if (indented) {
        laid.append(gap);
      } else if (!text.isEmpty()) {
        laid.append(' ');
      }
    }
    broken = false;
    gap.setLength(0);
  }

  /** A line break: the first is a blank; returns whether it is a second one, which ends the run. */
  boolean lineBreak() {
    blank = true;
    broken = !text.isEmpty();
    gap.setLength(0);
    return ++breaks > 1 && !text.isEmpty();
  }

  /** Two links with nothing between them are set apart by style alone; so is a lead-in in bold. */
  void linkStarts() {
    parted |= apart && !text.isEmpty();
  }

  void linkEnds() {
    apart = true;
  }

  /** The number of a note is set apart by its height alone. */
  void noteStarts(boolean note) {
    blank |= note;
  }

  void boldStarts() {
    boldFrom = text.length();
  }

  /** A bold letter or two may be a drop cap, which belongs to what follows. */
  void boldEnds() {
    apart = text.length() - boldFrom > DROP_CAP;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Block take(int index) {
    String plain = text.toString();
    var block =
        new Block(
            index,
            outline.element(node),
            node,
            plain,
            laid == null ? plain : laid.toString(),
            linkChars);
    text.setLength(0);
    gap.setLength(0);
    laid = null;
    broken = false;
    node = NOWHERE;
    linkChars = 0;
    breaks = 0;
    boldFrom = 0;
    blank = false;
    apart = false;
    parted = false;
    return block;
  }

  private boolean isShown(String piece, int at) {
    char c = piece.charAt(at);
    return !Printable.isInvisible(c)
        && !Printable.isHalf(piece, at)
        && !(text.isEmpty() && Printable.isJoiner(c));
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u3000' || Character.isWhitespace(c);
  }
}
