package io.copydesk.metadata.text;

import org.jspecify.annotations.Nullable;

/** Where sentences end, in all scripts. */
public final class Sentences {
  /** The terminal punctuation of Unicode's Sentence_Terminal that news is written with. */
  private static final String STOPS = ".!?…。！？｡．؟۔।॥։።";

  private static final String CLOSING = "\"'”“’»«›)]』」）】〉》";

  private static final int SHORTEST = 40;

  private Sentences() {}

  /**
   * The first sentence of a text, with those before it that are hardly one; null if none ends in so
   * many characters.
   */
  public static @Nullable String first(String text, int most) {
    for (int i = SHORTEST; i < Math.min(most, text.length()); i++) {
      if (Character.isWhitespace(text.charAt(i)) || text.charAt(i - 1) >= '\u0964') {
        String sentence = text.substring(0, i);
        boolean initial = i > 2 && !Character.isLetterOrDigit(text.charAt(i - 3));
        if (ends(sentence) && !initial) {
          return sentence;
        }
      }
    }
    return null;
  }

  /** Whether a text ends as sentences do, in quotation marks or brackets or not. */
  public static boolean ends(String text) {
    int end = text.length() - 1;
    while (end > 0 && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return end >= 0 && STOPS.indexOf(text.charAt(end)) >= 0;
  }
}
