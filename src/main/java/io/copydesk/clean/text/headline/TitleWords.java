package io.copydesk.clean.text.headline;

import io.copydesk.clean.text.guard.Judged;
import io.copydesk.clean.text.line.TellingWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a line says that may be the headline, and how much of it the page says elsewhere.
 *
 * @param judged the page and what the judge says of its lines
 * @param line the line
 */
record TitleWords(Judged judged, int line) {
  /** "HomeTravel": what stood side by side in a menu. */
  private static final Pattern GLUED = Pattern.compile("\\p{Ll}{2}\\p{Lu}\\p{Ll}");

  private static final int MOST_GLUED = 3;
  private static final int MOST_REPEATED = 4;

  /** The paragraphs in which the headline's words come back, and those that open the text. */
  private static final int PARAGRAPHS = 20;

  private static final int OPENING = 3;

  /** Lines above to which these are compared. */
  private static final int ABOVE = 150;

  private List<String> tokens() {
    return judged.facts(line).words().tokens();
  }

  private Set<String> telling(int other) {
    return TellingWords.of(judged.facts(other));
  }

  /** How often a small letter and a capital stand together in a word, at most three times. */
  double glued() {
    String text = judged.facts(line).line().text();
    return GLUED.matcher(text).results().limit(MOST_GLUED).count();
  }

  /** How many telling words are said once more, at most four. */
  double repeated() {
    List<String> telling = tokens().stream().filter(TellingWords::tells).toList();
    return Math.min(MOST_REPEATED, telling.size() - new HashSet<>(telling).size());
  }

  /** How much of what two lines say both say, from 0 to 1 (Dice). */
  double likeness(int other) {
    Set<String> own = telling(line);
    Set<String> others = telling(other);
    double all = own.size() + others.size();
    own.retainAll(others);
    return 2 * own.size() / Math.max(1, all);
  }

  /** The share of the words of the page's address, from 0 to 1, that it says. */
  double addressSaid() {
    return judged.page().slug().said(judged.facts(line));
  }

  /** The share of its words, from 0 to 1, that the page's address says. */
  double inAddress() {
    return judged.page().slug().says(judged.facts(line));
  }

  /**
   * Log of how often the first paragraphs of the body use its words, one for each and each word.
   */
  double inText() {
    Map<String, Integer> said =
        said(paragraphs(0, PARAGRAPHS, i -> judged.score(i) >= Judged.BODY));
    return Math.log1p(said.values().stream().mapToDouble(Integer::doubleValue).sum());
  }

  /** The share of its words, from 0 to 1, that the paragraphs use with which the text opens. */
  double inOpening() {
    double all = Math.max(1, telling(line).size());
    return said(paragraphs(line + 1, OPENING, judged::wasBody)).size() / all;
  }

  /** The share of its words, from 0 to 1, that the text below uses and the lines above do not. */
  double own() {
    List<Integer> paragraphs = paragraphs(line + 1, PARAGRAPHS, judged::wasBody);
    Map<String, Integer> below = said(paragraphs);
    int last = paragraphs.isEmpty() ? -1 : paragraphs.getLast();
    Map<String, Integer> near =
        said(IntStream.rangeClosed(Math.max(0, line - ABOVE), last).boxed().toList());
    Set<String> own = telling(line);
    double taken = 0;
    for (String word : own) {
      double others = near.getOrDefault(word, 0) - 1.0;
      double lines = below.getOrDefault(word, 0);
      taken += others > 0 ? Math.min(1, lines / 2) * lines / others : 0;
    }
    return taken / (own.size() + 1);
  }

  /** The first so many paragraphs of body from a line on. */
  private List<Integer> paragraphs(int from, int most, IntPredicate body) {
    return IntStream.range(from, judged.page().size())
        .filter(i -> body.test(i) && judged.facts(i).isProse())
        .limit(most)
        .boxed()
        .toList();
  }

  /** In how many of some lines each of its telling words stands; only those that stand in one. */
  private Map<String, Integer> said(List<Integer> lines) {
    Set<String> own = telling(line);
    Map<String, Integer> counts = new HashMap<>();
    for (int other : lines) {
      for (String word : new HashSet<>(judged.facts(other).words().tokens())) {
        if (own.contains(word)) {
          counts.merge(word, 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
