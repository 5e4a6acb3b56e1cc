package io.copydesk.tools.terminal;

/**
 * What the two output streams are. The launcher finds it out, since Java can't ask for a single
 * stream; without the launcher both are taken for files.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param colour whether a terminal may be coloured: not where {@code NO_COLOR} is set
 * @param columns the terminal's width
 */
public record Terminal(boolean out, boolean err, boolean colour, int columns) {
  private static final int USUAL_COLUMNS = 80;

  /** The streams of this process. */
  public static Terminal ofSystem() {
    String noColour = System.getenv("NO_COLOR");
    int columns = Integer.getInteger("copydesk.terminal.columns", USUAL_COLUMNS);
    return new Terminal(
        Boolean.getBoolean("copydesk.terminal.out"),
        Boolean.getBoolean("copydesk.terminal.err"),
        noColour == null || noColour.isEmpty(),
        columns < 20 ? USUAL_COLUMNS : columns);
  }
}
