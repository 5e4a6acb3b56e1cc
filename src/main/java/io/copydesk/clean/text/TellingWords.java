package io.copydesk.clean.text;

/** Words that tell what a text is about. */
final class TellingWords {
  private TellingWords() {}

  /** Whether a word is no mere article or preposition, by its length. */
  static boolean tells(String token) {
    return token.length() > 3
        || !Character.isAlphabetic(token.charAt(0))
        || Character.isIdeographic(token.codePointAt(0));
  }
}
