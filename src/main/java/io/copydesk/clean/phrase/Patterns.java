package io.copydesk.clean.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases that are all of a text, with stars for words that differ. Immutable. */
final class Patterns {
  /** Words that may stand in place of a star. */
  private static final double MOST = 5;

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  Patterns(List<List<String>> patterns) {
    patterns.forEach(pattern ->
        byFirst.computeIfAbsent(pattern.getFirst(), _ -> new ArrayList<>()).add(pattern));
  }

  /** Whether a text is one of the phrases, and nothing else. */
  boolean match(Words text) {
    List<String> tokens = text.tokens();
    return !tokens.isEmpty()
        && (isAny(byFirst.getOrDefault(tokens.getFirst(), List.of()), tokens)
            || isAny(byFirst.getOrDefault(PhraseLists.ANY, List.of()), tokens));
  }

  private static boolean isAny(List<List<String>> patterns, List<String> tokens) {
    return patterns.stream().anyMatch(pattern -> is(pattern, tokens));
  }

  /** Patterns have two stars at most, so that few ways are tried. */
  private static boolean is(List<String> pattern, List<String> tokens) {
    int star = pattern.indexOf(PhraseLists.ANY);
    if (star < 0) {
      return pattern.equals(tokens);
    }
    if (tokens.size() <= star || !tokens.subList(0, star).equals(pattern.subList(0, star))) {
      return false;
    }
    List<String> rest = pattern.subList(star + 1, pattern.size());
    double words = 0;
    for (int end = star; end < tokens.size() && words < MOST; end++) {
      words += Words.of(tokens.get(end)).count();
      if (is(rest, tokens.subList(end + 1, tokens.size()))) {
        return true;
      }
    }
    return false;
  }
}
