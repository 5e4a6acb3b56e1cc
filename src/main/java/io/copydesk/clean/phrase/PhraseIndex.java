package io.copydesk.clean.phrase;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Phrases by their first words. Immutable. */
final class PhraseIndex {
  private final Map<String, List<List<String>>> byFirst;

  PhraseIndex(List<List<String>> phrases) {
    byFirst = phrases.stream().collect(Collectors.groupingBy(List::getFirst));
  }

  /** Whether any of the phrases stands in a text. */
  boolean isIn(Words text) {
    List<String> tokens = text.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      for (List<String> phrase : byFirst.getOrDefault(tokens.get(i), List.of())) {
        int to = i + phrase.size();
        if (to <= tokens.size() && tokens.subList(i, to).equals(phrase)) {
          return true;
        }
      }
    }
    return false;
  }
}
