package io.copydesk.parse.passage;

/** A piece of a page's visible text: a {@link Block} of HTML or a {@link Line} of text. */
public sealed interface Passage permits Block, Line {
  /** Its place among the page's passages, from 0. */
  int index();

  /** Its text, blanks normalised, never empty. */
  String text();
}
