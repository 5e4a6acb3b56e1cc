package io.copydesk.metadata.text;

/** Where sentences end, in all scripts. */
public final class Sentences {
  /** The terminal punctuation of Unicode's Sentence_Terminal that news is written with. */
  private static final String STOPS = ".!?…。！？｡．؟۔।॥։።";

  private static final String CLOSING = "\"'”“’»«›)]』」）】〉》";

  private Sentences() {}

  /** Whether a text ends as sentences do, in quotation marks or brackets or not. */
  public static boolean ends(String text) {
    int end = text.length() - 1;
    while (end > 0 && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return end >= 0 && STOPS.indexOf(text.charAt(end)) >= 0;
  }
}
