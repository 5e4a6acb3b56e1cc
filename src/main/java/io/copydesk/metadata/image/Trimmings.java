package io.copydesk.metadata.image;

import io.copydesk.metadata.text.WordLists;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a page puts around the words of a caption: the picture's number in its gallery, the names of
 * buttons. A credit between the two is found only where they are gone.
 */
final class Trimmings {
  /** Longest first, so that none is found at the end of another. */
  private static final List<String> BUTTONS =
      WordLists.of(Trimmings.class, "credits.txt").list("buttons").stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  /** "[1/3]", "(1/3)", "1/3". */
  private static final Pattern NUMBER =
      Pattern.compile("^[\\[(]?(\\d{1,3}) ?/ ?(\\d{1,3})[\\])]? (?=[\\p{Lu}\\p{Lo}\"“«„])");

  private static final String SIGNS = ",;|·•([";

  private Trimmings() {}

  /** The caption alone, with its credit; the same text where nothing else would be left. */
  static String cut(String text) {
    String left = withoutButtons(withoutNumber(text));
    return left.isEmpty() ? text : left;
  }

  private static String withoutNumber(String text) {
    var number = NUMBER.matcher(text);
    return number.find() && Integer.parseInt(number.group(1)) <= Integer.parseInt(number.group(2))
        ? text.substring(number.end())
        : text;
  }

  private static String withoutButtons(String text) {
    String left = text;
    for (boolean again = true; again; ) {
      String shorter = withoutButton(left);
      again = shorter.length() < left.length();
      left = shorter;
    }
    return left;
  }

  private static String withoutButton(String text) {
    String end = text.endsWith(")") ? text.substring(0, text.length() - 1) : text;
    String lower = end.toLowerCase(Locale.ROOT);
    for (String button : BUTTONS) {
      int at = lower.length() - button.length();
      if (lower.length() == end.length()
          && lower.endsWith(button)
          && (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1)))) {
        while (at > 0
            && (Character.isWhitespace(end.charAt(at - 1))
                || SIGNS.indexOf(end.charAt(at - 1)) >= 0)) {
          at--;
        }
        return end.substring(0, at);
      }
    }
    return text;
  }
}
