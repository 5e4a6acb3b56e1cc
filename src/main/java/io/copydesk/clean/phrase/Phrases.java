package io.copydesk.clean.phrase;

import io.copydesk.deadline.Deadline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds what is said around articles, in some twenty-five languages at once. The phrases stand in
 * {@code phrases.txt}, each under its concept. Immutable; time is linear in the text.
 */
public final class Phrases {
  private static final String RESOURCE = "phrases.txt";

  private record Phrase(List<String> tokens, Concept concept) {}

  private static final Phrases SHARED = Deadline.lifted(Phrases::load);

  private final Map<String, List<Phrase>> byFirst;

  private Phrases(Map<String, List<Phrase>> byFirst) {
    this.byFirst = byFirst;
  }

  /** The phrases that ship with Copydesk. */
  public static Phrases shared() {
    return SHARED;
  }

  /** What is said in a text. */
  public Said in(Words words) {
    List<String> tokens = words.tokens();
    var said = new Said(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      for (Phrase phrase : byFirst.getOrDefault(tokens.get(i), List.of())) {
        int to = i + phrase.tokens().size();
        if (to <= tokens.size() && tokens.subList(i, to).equals(phrase.tokens())) {
          said.add(phrase.concept(), i, to);
        }
      }
    }
    return said;
  }

  private static Phrases load() {
    var byFirst = new HashMap<String, List<Phrase>>();
    PhraseLists.of(Phrases.class, RESOURCE)
        .byHeading()
        .forEach((heading, phrases) -> {
          var concept = Concept.valueOf(heading.toUpperCase(Locale.ROOT));
          for (List<String> tokens : phrases) {
            byFirst
                .computeIfAbsent(tokens.getFirst(), _ -> new ArrayList<>())
                .add(new Phrase(tokens, concept));
          }
        });
    return new Phrases(byFirst);
  }
}
