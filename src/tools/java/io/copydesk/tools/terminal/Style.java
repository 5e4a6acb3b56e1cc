package io.copydesk.tools.terminal;

/**
 * Weight and colour of text on a terminal.
 *
 * @param on false where the text goes to a file, or colours are not wanted: nothing is added then
 */
public record Style(boolean on) {
  /** For text on standard output. */
  public static Style of(Terminal terminal) {
    return new Style(terminal.out() && terminal.colour());
  }

  public String bold(String text) {
    return sequence("1", text);
  }

  public String dim(String text) {
    return sequence("2", text);
  }

  public String red(String text) {
    return sequence("31", text);
  }

  public String green(String text) {
    return sequence("32", text);
  }

  public String yellow(String text) {
    return sequence("33", text);
  }

  private String sequence(String code, String text) {
    return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
