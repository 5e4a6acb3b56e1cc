package io.copydesk.clean.text.rule;

import io.copydesk.clean.phrase.Bios;
import io.copydesk.parse.passage.Label;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is told behind the article of somebody whom its byline names. */
final class AuthorBios {
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_NAME = 3;

  private AuthorBios() {}

  /** The name that a line tells of, or null where it tells of no author. */
  static @Nullable String signal(Draft draft, int line) {
    var facts = draft.facts(line);
    if (!draft.isBody(line)
        || facts.count() < Bios.SHORTEST
        || facts.count() > Bios.LONGEST
        || !FurnitureRules.isEnd(draft, line, 1, Bios.LAST)) {
      return null;
    }
    List<String> tokens = facts.words().tokens();
    Set<List<String>> names = names(draft);
    for (int from = 0; from <= Bios.BEFORE; from++) {
      for (int size = SHORTEST_NAME; size <= LONGEST_NAME; size++) {
        int end = from + size;
        if (end <= tokens.size()
            && names.contains(tokens.subList(from, end))
            && Bios.tellWho(tokens, end)) {
          return String.join(" ", tokens.subList(from, end));
        }
      }
    }
    return null;
  }

  /** Two or three words in a row of the byline: one of them is a name. */
  private static Set<List<String>> names(Draft draft) {
    var names = new HashSet<List<String>>();
    for (int line = 0; line < draft.page().size(); line++) {
      List<String> tokens =
          draft.is(Label.BYLINE, line) ? draft.facts(line).words().tokens() : List.of();
      for (int from = 0; from < tokens.size(); from++) {
        for (int size = SHORTEST_NAME; size <= LONGEST_NAME; size++) {
          if (from + size <= tokens.size()) {
            names.add(tokens.subList(from, from + size));
          }
        }
      }
    }
    return names;
  }
}
