package io.copydesk.clean.text.line;

/** Words that tell what a text is about. */
public final class TellingWords {
  private TellingWords() {}

  /** Whether a word is no mere article or preposition, by its length. */
  public static boolean tells(String token) {
    return token.length() > 3
        || !Character.isAlphabetic(token.charAt(0))
        || Character.isIdeographic(token.codePointAt(0));
  }
}
