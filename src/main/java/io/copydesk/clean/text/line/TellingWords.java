package io.copydesk.clean.text.line;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that tell what a text is about. */
public final class TellingWords {
  private TellingWords() {}

  /** Those of a line, each once; the caller's own. */
  public static Set<String> of(LineFacts facts) {
    return facts.words().tokens().stream()
        .filter(TellingWords::tells)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whether a word is no mere article or preposition, by its length. */
  public static boolean tells(String token) {
    return token.length() > 3
        || !Character.isAlphabetic(token.charAt(0))
        || Character.isIdeographic(token.codePointAt(0));
  }
}
