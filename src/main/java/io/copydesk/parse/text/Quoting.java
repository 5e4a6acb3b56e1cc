package io.copydesk.parse.text;

import java.util.regex.Pattern;

/** Takes off the marks with which mails quote a text, {@code > }, where most of it is quoted. */
final class Quoting {
  private static final Pattern MARK = Pattern.compile("(?m)^>[> \\t]*");

  private Quoting() {}

  /** A text without the marks, or as it is if less than half of its lines have them. */
  static String without(String text) {
    long lines = text.lines().filter(line -> !line.isBlank()).count();
    long quoted = text.lines().filter(line -> line.startsWith(">")).count();
    return quoted * 2 > lines ? MARK.matcher(text).replaceAll("") : text;
  }
}
