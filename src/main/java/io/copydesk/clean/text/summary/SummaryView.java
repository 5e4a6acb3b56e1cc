package io.copydesk.clean.text.summary;

import io.copydesk.clean.text.feature.Scale;
import io.copydesk.clean.text.guard.Judged;
import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.parse.passage.Label;

/**
 * A line that may sum the article up, as its description does.
 *
 * @param judged the page and what the judge says of its lines
 * @param headline the line that is the headline, or -1
 * @param line the line
 */
public record SummaryView(Judged judged, int headline, int line) {
  private static final double FAR = 20;

  LineFacts facts() {
    return judged.facts(line);
  }

  /** How likely the second look takes the line for a field, as a logit. */
  double logit(Label field) {
    return Scale.logit(judged.score(field, line));
  }

  /** How far the line is from the headline, from 0 to 1; in between where there is none. */
  double distance() {
    return headline < 0 ? 0.5 : Math.min(FAR, Math.abs(line - headline)) / FAR;
  }

  boolean isAboveHeadline() {
    return line < headline;
  }

  /** Whether the line stands between the headline and the text. */
  boolean isHeader() {
    return headline >= 0 && line > headline && line < judged.opening();
  }

  /** Whether the text begins with the line. */
  boolean isOpening() {
    return line == judged.opening();
  }
}
