package io.copydesk.clean.text.headline;

import io.copydesk.clean.text.feature.Scale;
import io.copydesk.clean.text.guard.Judged;
import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.parse.passage.Label;
import java.util.List;

/**
 * A line that may be the headline, beside the others that may.
 *
 * @param judged the page and what the judge says of its lines
 * @param rivals the lines that may be the headline, itself among them, the likeliest first
 * @param line the line
 */
public record TitleView(Judged judged, List<Integer> rivals, int line) {

  LineFacts facts() {
    return judged.facts(line);
  }

  String text() {
    return facts().line().text();
  }

  /** What stands around the line. */
  TitlePlace place() {
    return new TitlePlace(judged, line);
  }

  /** What the line says, and what the page says of the same. */
  TitleWords words() {
    return new TitleWords(judged, line);
  }

  /** How likely the second look takes the line for the headline, as a logit. */
  double second() {
    return Scale.logit(judged.score(Label.HEADLINE, line));
  }

  /** How likely the first look took the line for the headline, as a logit. */
  double first() {
    return Scale.logit(judged.look().first().headline(line));
  }

  boolean isLikeliest() {
    return rank() == 0;
  }

  /** How many lines are likelier. */
  int rank() {
    return rivals.indexOf(line);
  }

  /** How much of what it says a rival above says, from 0 to 1: the most of all. */
  double saidAbove() {
    return rivals.stream()
        .filter(rival -> rival < line)
        .mapToDouble(rival -> words().likeness(rival))
        .max()
        .orElse(0);
  }
}
