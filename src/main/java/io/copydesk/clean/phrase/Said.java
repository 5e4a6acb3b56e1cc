package io.copydesk.clean.phrase;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a text says, concept by concept. Immutable once {@link Phrases} has filled it. */
public final class Said {
  /**
   * Where phrases of a concept stand.
   *
   * @param covered tokens in them, each counted once
   * @param first the first phrase's first token
   * @param end the token after the last phrase
   */
  private record Span(int covered, int first, int end) {}

  private final Map<Concept, Span> spans = new EnumMap<>(Concept.class);
  private final int tokens;

  Said(int tokens) {
    this.tokens = tokens;
  }

  /** Adds a phrase; one that lies within what is covered adds nothing. */
  void add(Concept concept, int from, int to) {
    Span span = spans.get(concept);
    if (span == null) {
      spans.put(concept, new Span(to - from, from, to));
    } else if (to > span.end()) {
      int fresh = to - Math.max(from, span.end());
      spans.put(concept, new Span(span.covered() + fresh, span.first(), to));
    }
  }

  /** Whether a phrase of the concept stands in the text. */
  public boolean says(Concept concept) {
    return spans.containsKey(concept);
  }

  /** The share of the text's tokens, from 0 to 1, that phrases of the concept cover. */
  public double share(Concept concept) {
    @Nullable Span span = spans.get(concept);
    return span == null ? 0 : (double) span.covered() / tokens;
  }

  /** Whether the text opens with a phrase of the concept. */
  public boolean opens(Concept concept) {
    @Nullable Span span = spans.get(concept);
    return span != null && span.first() == 0;
  }

  /** Whether the text ends with a phrase of the concept. */
  public boolean closes(Concept concept) {
    @Nullable Span span = spans.get(concept);
    return span != null && span.end() == tokens;
  }
}
