package io.copydesk.clean.text.headline;

import io.copydesk.clean.text.feature.Scale;
import io.copydesk.clean.text.guard.Judged;
import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.clean.text.line.TellingWords;
import io.copydesk.parse.passage.Label;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line that may be the headline, beside the others that may.
 *
 * @param judged the page and what the judge says of its lines
 * @param rivals the lines that may be the headline, itself among them, the likeliest first
 * @param line the line
 */
public record TitleView(Judged judged, List<Integer> rivals, int line) {
  private static final double LIKELY = 0.5;

  /** Lines around in which a title may stand again, as it does for other screens. */
  private static final int TWIN = 8;

  private static final int MOST_TWINS = 2;

  /** Lines above in which the way to the page may end in its title. */
  private static final int WAY = 6;

  private static final int SHORTEST_END = 9;

  /** Lines between an entry of a menu and its copy, at least. */
  private static final int FARTHER = 4;

  /** Lines around in which headlines of other articles stand, if it is one of a list. */
  private static final int BESIDE = 6;

  private static final int MOST_OTHERS = 4;
  private static final double MAYBE = 0.03;
  private static final double SHORTEST = 5;

  /** Lines below in which an article's date stands. */
  private static final int DATE = 4;

  private static final double DATED = 0.4;

  /** The paragraphs in which the headline's words come back. */
  private static final int PARAGRAPHS = 20;

  /** Lines above to which these are compared. */
  private static final int ABOVE = 150;

  private static final double FAR = 30;
  private static final int MOST_BODY = 100;

  LineFacts facts() {
    return judged.facts(line);
  }

  String text() {
    return facts().line().text();
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
    return line == rivals.getFirst();
  }

  /** How many lines around say the same, at most two. */
  double twins() {
    List<String> own = facts().words().tokens();
    return IntStream.rangeClosed(
            Math.max(0, line - TWIN), Math.min(judged.page().size() - 1, line + TWIN))
        .filter(i -> i != line && own.size() > 1 && judged.facts(i).words().tokens().equals(own))
        .limit(MOST_TWINS)
        .count();
  }

  /** Whether a line above ends in this one, as the names of the site's parts above a title do. */
  boolean endsWay() {
    String own = text().toLowerCase(Locale.ROOT);
    boolean may = own.length() >= SHORTEST_END && facts().words().tokens().size() > 1;
    return may
        && IntStream.range(Math.max(0, line - WAY), line)
            .mapToObj(i -> judged.facts(i).line().text().toLowerCase(Locale.ROOT))
            .anyMatch(above -> above.length() > own.length() && above.endsWith(own));
  }

  /** Whether it stands again farther away, there too beside the line above it or below it. */
  boolean isTwiceInMenu() {
    int size = judged.page().size();
    return IntStream.range(0, size)
        .filter(i -> Math.abs(i - line) > FARTHER && isSame(i, line))
        .anyMatch(i -> isSame(i - 1, line - 1) || isSame(i + 1, line + 1));
  }

  private boolean isSame(int one, int other) {
    int size = judged.page().size();
    List<String> tokens =
        other < 0 || other >= size ? List.of() : judged.facts(other).words().tokens();
    return one >= 0
        && one < size
        && !tokens.isEmpty()
        && judged.facts(one).words().tokens().equals(tokens);
  }

  /** The share of four that lines around make up which may be headlines of others. */
  double others() {
    return IntStream.rangeClosed(
                Math.max(0, line - BESIDE), Math.min(judged.page().size() - 1, line + BESIDE))
            .filter(i -> i != line && judged.score(i) < Judged.BODY)
            .filter(i -> judged.score(Label.HEADLINE, i) >= MAYBE)
            .filter(i -> judged.facts(i).count() >= SHORTEST)
            .limit(MOST_OTHERS)
            .count()
        / (double) MOST_OTHERS;
  }

  /** Whether a date stands in the lines below. */
  boolean isDated() {
    return IntStream.rangeClosed(line + 1, line + DATE)
        .anyMatch(i -> judged.score(Label.DATELINE, i) >= DATED);
  }

  /** How far the line is from the opening of the text, from 0 to 1. */
  double distance() {
    return Math.min(FAR, Math.abs(judged.opening() - line)) / FAR;
  }

  /** Log of the lines above that the first look takes for body. */
  double bodyAbove() {
    long above =
        IntStream.range(0, line)
            .filter(i -> judged.look().first().body(i) >= LIKELY)
            .limit(MOST_BODY)
            .count();
    return Math.log1p((double) above);
  }

  /** The share of the words of the page's address, from 0 to 1, that it says. */
  double addressSaid() {
    return judged.page().slug().said(facts());
  }

  /** The share of its words, from 0 to 1, that the page's address says. */
  double inAddress() {
    return judged.page().slug().says(facts());
  }

  /** The share of its words, from 0 to 1, that the text below uses and the lines above do not. */
  double ownWords() {
    Set<String> own =
        facts().words().tokens().stream().filter(TellingWords::tells).collect(Collectors.toSet());
    Map<String, Integer> below = new HashMap<>();
    Map<String, Integer> near = new HashMap<>();
    int last = -1;
    int paragraphs = 0;
    for (int i = line + 1; i < judged.page().size() && paragraphs < PARAGRAPHS; i++) {
      if (judged.look().first().body(i) >= LIKELY && judged.facts(i).isProse()) {
        count(own, i, below);
        last = i;
        paragraphs++;
      }
    }
    for (int i = Math.max(0, line - ABOVE); i <= last; i++) {
      count(own, i, near);
    }
    double taken = 0;
    for (String word : own) {
      double others = near.getOrDefault(word, 0) - 1.0;
      double lines = below.getOrDefault(word, 0);
      taken += others > 0 ? Math.min(1, lines / 2) * lines / others : 0;
    }
    return taken / (own.size() + 1);
  }

  private void count(Set<String> own, int other, Map<String, Integer> counts) {
    for (String word : new HashSet<>(judged.facts(other).words().tokens())) {
      if (own.contains(word)) {
        counts.merge(word, 1, Integer::sum);
      }
    }
  }
}
