package io.copydesk.parse.text;

import java.util.regex.Pattern;

/**
 * The numbers that browsers for terminals set before links, {@code [12]word}, when they write a
 * page as text: they count up through the page, and the addresses stand in a list at its end. Notes
 * are numbered behind words and are left.
 */
final class LinkNumbers {
  private static final Pattern NUMBER = Pattern.compile("\\[(\\d{1,4})](?=[^\\s.,;:!?)\\]])");

  private static final Pattern ADDRESS =
      Pattern.compile("(?m)^[ \\t]*(?:\\d{1,4}\\.|\\[\\d{1,4}])[ \\t]+[a-z]{3,10}://\\S+[ \\t]*$");

  private static final int FEWEST = 3;

  private LinkNumbers() {}

  /** A text without the numbers of its links, or as it is if they are none. */
  static String without(String text) {
    return areLinks(text) ? NUMBER.matcher(text).replaceAll("") : text;
  }

  private static boolean areLinks(String text) {
    int all = 0;
    int steps = 0;
    int last = 0;
    var number = NUMBER.matcher(text);
    while (number.find()) {
      int found = Integer.parseInt(number.group(1));
      all++;
      steps += found == last + 1 ? 1 : 0;
      last = found;
    }
    return steps >= FEWEST
        && steps * 5 >= all * 4
        && ADDRESS.matcher(text).results().limit(FEWEST).count() == FEWEST;
  }
}
