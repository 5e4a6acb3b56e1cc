package io.copydesk.clean.phrase;

import java.util.Collections;
import java.util.List;

/** The mock Latin that templates are filled with until somebody writes a text. Immutable. */
public final class Fillers {
  private static final List<String> OPENING = List.of("lorem", "ipsum");

  private Fillers() {}

  /** Whether a text opens with it. */
  public static boolean open(Words text) {
    return text.tokens().size() >= OPENING.size()
        && text.tokens().subList(0, OPENING.size()).equals(OPENING);
  }

  /** Whether an article with such a headline is about it. */
  public static boolean areSubjectOf(Words headline) {
    return Collections.indexOfSubList(headline.tokens(), OPENING) >= 0;
  }
}
