package io.copydesk.clean.text;

import io.copydesk.parse.Label;

/**
 * A line that may sum the article up, as its description does.
 *
 * @param draft the page and what the second look found
 * @param line the line
 */
record SummaryView(Draft draft, int line) {
  private static final double FAR = 20;

  LineFacts facts() {
    return draft.facts(line);
  }

  /** How likely the second look takes the line for a field, as a logit. */
  double logit(Label field) {
    return Scale.logit(draft.score(field, line));
  }

  private int headline() {
    return draft.titles().line();
  }

  /** How far the line is from the headline, from 0 to 1; in between where there is none. */
  double distance() {
    return headline() < 0 ? 0.5 : Math.min(FAR, Math.abs(line - headline())) / FAR;
  }

  boolean isAboveHeadline() {
    return line < headline();
  }

  /** Whether the line stands between the headline and the text. */
  boolean isHeader() {
    return headline() >= 0 && line > headline() && line < draft.opening();
  }

  /** Whether the text begins with the line. */
  boolean isOpening() {
    return line == draft.opening();
  }
}
