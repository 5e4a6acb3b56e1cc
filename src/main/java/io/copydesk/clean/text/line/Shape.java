package io.copydesk.clean.text.line;

/**
 * How a line is written, whatever it says.
 *
 * @param ends whether a mark that ends sentences stands at its end, quotes and brackets aside
 * @param cut whether it breaks off with an ellipsis
 * @param colon whether it ends with a colon
 * @param sentences how many sentences end in it
 * @param commas commas and the like
 * @param capitals the share of its words, the first aside, that begin with a capital, from 0 to 1
 * @param shouting the share of its letters that are capitals, from 0 to 1
 * @param digits the share of its characters that are digits, from 0 to 1
 * @param small whether its first letter is small
 * @param quotes quotation marks
 * @param address whether it holds a web or mail address or a handle
 * @param bars upright bars, middle dots, arrows: what stands between links
 * @param sign whether it holds a copyright sign
 * @param brackets whether it ends with something in brackets
 */
public record Shape(
    boolean ends,
    boolean cut,
    boolean colon,
    int sentences,
    int commas,
    double capitals,
    double shouting,
    double digits,
    boolean small,
    int quotes,
    boolean address,
    int bars,
    boolean sign,
    boolean brackets) {
  /** Letters that a word has which ends a sentence: "U.S.Army" has fewer. */
  private static final int WORD = 3;

  private static final String STOPS = ".!?…。！？｡．؟۔।॥։።;";
  private static final String CLOSING = "\"'”’»«›)]}』」）】〉》*“‘";
  private static final String COMMAS = ",;，、،;；";
  private static final String QUOTES = "\"“”„«»「」『』‘";
  private static final String BARS = "|·•→›»<>/＞>▶►";

  static Shape of(String text) {
    int sentences = 0;
    int commas = 0;
    int quotes = 0;
    int bars = 0;
    int letters = 0;
    int upper = 0;
    int digits = 0;
    int words = 0;
    int capitals = 0;
    int first = 0;
    boolean sign = false;
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        boolean big = Character.isUpperCase(c);
        upper += big ? 1 : 0;
        if (start) {
          words++;
          capitals += big && words > 1 ? 1 : 0;
          first = first == 0 ? c : first;
        }
        start = false;
      } else if (Character.isDigit(c)) {
        digits++;
        start = false;
      } else {
        commas += COMMAS.indexOf(c) >= 0 ? 1 : 0;
        quotes += QUOTES.indexOf(c) >= 0 ? 1 : 0;
        bars += BARS.indexOf(c) >= 0 ? 1 : 0;
        sign |= c == '©';
        sentences += STOPS.indexOf(c) >= 0 && closesSentence(text, i) ? 1 : 0;
        start = c != '\'' && c != '’';
      }
    }
    int last = text.length() - 1;
    boolean brackets = last > 0 && ")]）".indexOf(text.charAt(last)) >= 0;
    while (last > 0 && (CLOSING.indexOf(text.charAt(last)) >= 0 || text.charAt(last) == ' ')) {
      last--;
    }
    char end = text.charAt(last);
    return new Shape(
        STOPS.indexOf(end) >= 0,
        end == '…' || text.endsWith("..."),
        end == ':' || end == '：',
        sentences,
        commas,
        words > 1 ? (double) capitals / (words - 1) : 0,
        letters > 0 ? (double) upper / letters : 0,
        (double) digits / text.length(),
        first != 0 && Character.isLowerCase(first),
        quotes,
        hasAddress(text),
        bars,
        sign,
        brackets);
  }

  /** Whether the stop at {@code i} is followed by the end or by what may open a sentence. */
  private static boolean closesSentence(String text, int i) {
    if (text.charAt(i) >= '\u0589') {
      return true;
    }
    int next = i + 1;
    while (next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next >= text.length()) {
      return true;
    }
    if (isGlued(text, i)) {
      return true;
    }
    boolean blank = text.charAt(next) == ' ' && next + 1 < text.length();
    // "J. Smith" and "U.S. Army" close no sentence.
    boolean initial = i < 2 || !Character.isLetterOrDigit(text.charAt(i - 2));
    return blank && !initial && !Character.isLowerCase(text.charAt(next + 1));
  }

  /** Whether the next sentence follows without a blank, where a line break was lost. */
  private static boolean isGlued(String text, int i) {
    return i >= WORD
        && i + 2 < text.length()
        && Character.isUpperCase(text.charAt(i + 1))
        && (text.charAt(i + 2) == ' ' || Character.isLowerCase(text.charAt(i + 2)))
        && text.substring(i - WORD, i).chars().allMatch(Character::isLowerCase);
  }

  private static boolean hasAddress(String text) {
    if (text.contains("://") || text.contains("www.")) {
      return true;
    }
    int at = text.indexOf('@');
    return at >= 0 && at + 2 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
