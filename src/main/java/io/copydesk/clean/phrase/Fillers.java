package io.copydesk.clean.phrase;

import java.util.Collections;
import java.util.List;

/** The mock Latin that templates are filled with until somebody writes a text. Immutable. */
public final class Fillers {
  private static final List<String> OPENING = List.of("lorem", "ipsum");

  /** Characters at the start of a text in which it stands, behind quotes and bullets. */
  private static final int START = 40;

  private Fillers() {}

  /** Whether a text opens with it. */
  public static boolean open(String text) {
    var start = Words.of(text.substring(0, Math.min(START, text.length()))).tokens();
    return start.size() >= OPENING.size() && start.subList(0, OPENING.size()).equals(OPENING);
  }

  /** Whether an article with such a headline is about it. */
  public static boolean areSubjectOf(Words headline) {
    return Collections.indexOfSubList(headline.tokens(), OPENING) >= 0;
  }
}
