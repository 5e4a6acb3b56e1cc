package io.copydesk.metadata.date;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text in which a date may stand.
 *
 * @param kind what it is
 * @param text its characters; digits of any script as ASCII digits
 * @param value a number's value, -1 for one of more than nine digits
 * @param start where it begins in the text
 * @param end where it ends
 */
record DateToken(Kind kind, String text, int value, int start, int end) {
  enum Kind {
    NUMBER,
    WORD,
    SIGN
  }

  /** Longer texts are cut: dates stand in short ones. */
  private static final int LONGEST = 1_000;

  /** Characters that follow the numbers of a date in East Asian languages. */
  private static final String UNITS = "年月日년월일時时分시분";

  static List<DateToken> of(String whole) {
    String text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    var tokens = new ArrayList<DateToken>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int start = i;
      if (Character.isDigit(c)) {
        var digits = new StringBuilder();
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
          digits.append((char) ('0' + Character.digit(text.charAt(i++), 10)));
        }
        int value = digits.length() > 9 ? -1 : Integer.parseInt(digits.toString());
        tokens.add(new DateToken(Kind.NUMBER, digits.toString(), value, start, i));
      } else if (UNITS.indexOf(c) < 0 && isLetter(c)) {
        do {
          i++;
        } while (i < text.length()
            && isLetter(text.charAt(i))
            && UNITS.indexOf(text.charAt(i)) < 0
            && !isHump(text, i));
        tokens.add(new DateToken(Kind.WORD, text.substring(start, i), -1, start, i));
      } else {
        i++;
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          tokens.add(new DateToken(Kind.SIGN, String.valueOf(c), -1, start, i));
        }
      }
    }
    return tokens;
  }

  /** Whether two words stand there without a blank, as in "Anna BergMay 5". */
  private static boolean isHump(String text, int at) {
    return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
  }

  private static boolean isLetter(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  boolean isNumber(int fewestDigits, int mostDigits) {
    return kind == Kind.NUMBER && text.length() >= fewestDigits && text.length() <= mostDigits;
  }

  boolean isSign(String signs) {
    return kind == Kind.SIGN && signs.contains(text);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }
}
