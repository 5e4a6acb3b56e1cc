package io.copydesk.clean.text.headline;

import io.copydesk.clean.text.feature.Scale;
import io.copydesk.clean.text.guard.Judged;
import io.copydesk.parse.passage.Label;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What stands around a line that may be the headline.
 *
 * @param judged the page and what the judge says of its lines
 * @param line the line
 */
record TitlePlace(Judged judged, int line) {
  /** Lines around in which a title may stand again, as it does for other screens. */
  private static final int TWIN = 8;

  private static final int MOST_TWINS = 2;

  /** Lines above in which the way to the page may end in its title. */
  private static final int WAY = 6;

  private static final int SHORTEST_END = 9;

  /** Lines below in which an article's date and its authors stand. */
  private static final int HEADER = 4;

  private static final double DATED = 0.4;

  /** What is as likely as this is as good as sure: models are surer of pages that they know. */
  private static final double SURE = 0.5;

  /** Lines above that are looked at for their length, and for how many say little. */
  private static final int NEAR = 3;

  private static final int MENU = 8;

  /** Words of an entry of a menu, at most. */
  private static final double ENTRY = 3;

  private static final double FAR = 30;
  private static final int MOST_BODY = 100;

  /** How many lines around say the same, at most two. */
  double twins() {
    List<String> own = judged.facts(line).words().tokens();
    return IntStream.rangeClosed(
            Math.max(0, line - TWIN), Math.min(judged.page().size() - 1, line + TWIN))
        .filter(i -> i != line && own.size() > 1 && judged.facts(i).words().tokens().equals(own))
        .limit(MOST_TWINS)
        .count();
  }

  /** Whether a line above ends in this one, as the names of the site's parts above a title do. */
  boolean endsWay() {
    String own = lowered(line);
    boolean may = own.length() >= SHORTEST_END && judged.facts(line).words().tokens().size() > 1;
    return may
        && IntStream.range(Math.max(0, line - WAY), line)
            .mapToObj(this::lowered)
            .anyMatch(above -> above.length() > own.length() && above.endsWith(own));
  }

  private String lowered(int other) {
    return judged.facts(other).line().text().toLowerCase(Locale.ROOT);
  }

  /** Whether a date stands in the lines below. */
  boolean isDated() {
    return below(Label.DATELINE) >= DATED;
  }

  /** How likely one of four lines below is a field, from 0 to 0.5: the likeliest of them. */
  double below(Label field) {
    return IntStream.rangeClosed(1, HEADER)
        .mapToDouble(offset -> beside(field, offset))
        .max()
        .orElse(0);
  }

  /** How likely the line at a distance is a field, from 0 to 0.5; 0 outside of the page. */
  double beside(Label field, int offset) {
    return Math.min(SURE, judged.score(field, line + offset));
  }

  /** Log of the words in a line above, on average. */
  double wordsAbove() {
    double words = judged.page().words(line - NEAR, line);
    return Math.log1p(words / NEAR);
  }

  /** The share of eight lines above that are as short as the entries of menus are. */
  double shortAbove() {
    long entries =
        IntStream.range(Math.max(0, line - MENU), line)
            .filter(i -> judged.facts(i).count() <= ENTRY)
            .count();
    return (double) entries / MENU;
  }

  /** Log of the words of the line below; -1 where there is none. */
  double wordsBelow() {
    return has(1) ? Scale.words(judged.facts(line + 1).count()) : -1;
  }

  /** The share of the words with a capital in the line at a distance; 0 where there is none. */
  double capitals(int offset) {
    return has(offset) ? judged.facts(line + offset).shape().capitals() : 0;
  }

  private boolean has(int offset) {
    return line + offset >= 0 && line + offset < judged.page().size();
  }

  /** Whether prose begins with the line, or it stands outside of all prose. */
  boolean opensRun() {
    return judged.page().loose().start(line) == line;
  }

  /** How far the line is from the opening of the text, from 0 to 1. */
  double distance() {
    return Math.min(FAR, Math.abs(judged.opening() - line)) / FAR;
  }

  /** Log of the lines above that the first look takes for body. */
  double bodyAbove() {
    long above = IntStream.range(0, line).filter(judged::wasBody).limit(MOST_BODY).count();
    return Math.log1p((double) above);
  }

  /** Log of the lines since a paragraph that the first look takes for body. */
  double sinceBody() {
    int last = line - 1;
    while (last >= 0 && !(judged.wasBody(last) && judged.facts(last).isProse())) {
      last--;
    }
    return Scale.lines(last < 0 ? Integer.MAX_VALUE : line - last);
  }

  /** Log of the lines to the next one that the first look takes for body. */
  double toBody() {
    return Scale.lines(judged.look().first().toKept(line));
  }
}
