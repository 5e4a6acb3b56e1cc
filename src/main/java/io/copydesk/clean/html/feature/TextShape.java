package io.copydesk.clean.html.feature;

/**
 * What can be said of a text without knowing its language.
 *
 * @param words its length in words; in scripts that do not part words, two characters count as one
 * @param commas commas and their kin
 * @param sentences ends of sentences
 * @param endsSentence whether it ends as a sentence does, closing quotes and brackets aside
 * @param startsLower whether its first letter is a small one
 * @param capitals share of its letters that are capitals
 * @param digits share of its characters that are digits
 */
public record TextShape(
    float words,
    int commas,
    int sentences,
    boolean endsSentence,
    boolean startsLower,
    float capitals,
    float digits) {

  private static final String ENDS = ".!?…。！？｡।؟۔:：;";
  private static final String CLOSERS = "\"'”’»«)]）」』】›‹“„*";
  private static final String COMMAS = ",،、，;；";

  static TextShape of(String text) {
    float words = 0;
    int commas = 0;
    int sentences = 0;
    int letters = 0;
    int capitals = 0;
    int digits = 0;
    boolean inWord = false;
    boolean ended = false;
    int first = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ') {
        inWord = false;
        continue;
      }
      if (Character.isLetterOrDigit(c)) {
        ended = false;
        if (isUnspaced(c)) {
          words += .5f;
          inWord = false;
        } else {
          words += inWord ? 0 : 1;
          inWord = true;
        }
        if (Character.isDigit(c)) {
          digits++;
        } else {
          first = letters++ == 0 ? c : first;
          capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        continue;
      }
      // Marks join a word's letters: accents, vowel signs, apostrophes.
      boolean joins =
          c == '\''
              || c == '’'
              || Character.getType(c) == Character.NON_SPACING_MARK
              || Character.getType(c) == Character.COMBINING_SPACING_MARK;
      inWord = inWord && joins;
      if (COMMAS.indexOf(c) >= 0) {
        commas++;
      }
      if (ENDS.indexOf(c) >= 0) {
        sentences += ended || c == ':' || c == ';' ? 0 : 1;
        ended = true;
      } else if (CLOSERS.indexOf(c) < 0 && !joins) {
        ended = false;
      }
    }
    return new TextShape(
        words,
        commas,
        sentences,
        ended,
        Character.isLowerCase(first),
        letters == 0 ? 0 : (float) capitals / letters,
        text.isEmpty() ? 0 : (float) digits / text.length());
  }

  /** Han, kana, Thai, Lao, Khmer and Burmese write no blanks between words. */
  private static boolean isUnspaced(int c) {
    if (c < 0x0e00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
