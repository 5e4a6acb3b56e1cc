package io.copydesk.clean.phrase;

import io.copydesk.deadline.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text. Letters and digits in a row are one word; scripts that set no blanks between
 * words give one token a character, which counts as a part of a word.
 *
 * @param tokens the words in small letters, or the characters
 * @param count how many words that is
 */
public record Words(List<String> tokens, double count) {
  /** A Chinese or Japanese word has about two characters, a Thai one about five. */
  private static final double IDEOGRAPH = 0.5;

  private static final double LETTER_WITHOUT_BLANKS = 0.2;

  public Words {
    tokens = List.copyOf(tokens);
  }

  /** Reads the words of a text. */
  public static Words of(String text) {
    Deadline.check();
    var tokens = new ArrayList<String>();
    double count = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); ) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      double alone = weightAlone(c);
      boolean inWord = alone == 0 && (Character.isLetterOrDigit(c) || isMark(c));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        tokens.add(small(text.substring(start, i)));
        count++;
        start = -1;
      }
      if (alone > 0) {
        tokens.add(Character.toString(c));
        count += alone;
      }
      i += Character.charCount(c);
    }
    return new Words(tokens, count);
  }

  /**
   * A word in small letters. Turkish has an i with a dot and one without, in both sizes, and which
   * of them a capital stands for depends on the language: here they are one letter.
   */
  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT).replace("i\u0307", "i").replace('ı', 'i');
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> false;
    };
  }

  private static double weightAlone(int c) {
    if (c < 0x0e00 || !Character.isLetter(c)) {
      return 0;
    }
    if (c <= 0x0eff || (c >= 0x1000 && c <= 0x109f) || (c >= 0x1780 && c <= 0x17ff)) {
      return LETTER_WITHOUT_BLANKS;
    }
    boolean ideograph = Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30ff);
    return ideograph ? IDEOGRAPH : 0;
  }
}
