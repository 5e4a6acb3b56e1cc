package io.copydesk.tools.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well bodies were found on a corpus. Not thread-safe.
 *
 * <p>{@code body} is the F1 of the pages' mean precision and mean recall over runs of four words,
 * as in ScrapingHub's article extraction benchmark; where the page has a standfirst, a body that
 * opens with it is not punished. {@code words} is the mean F1 over words in any order, as in WCXB.
 * {@code leak} is the share of captions that stand in a body which ought not to have them. {@code
 * snippets} is the F1 over passages that belong or do not belong to the body, as in Trafilatura's
 * evaluation. {@code accepted} and {@code rejected} are shares of the articles and of the others.
 */
final class Figures {
  private static final double ABSENT = 0.3;
  private static final double LEAKED = 0.6;
  private static final int SHORTEST_CAPTION = 4;

  private final Mean precision = new Mean();
  private final Mean recall = new Mean();
  private final Mean words = new Mean();
  private final Mean leak = new Mean();
  private final Mean accepted = new Mean();
  private final Mean rejected = new Mean();
  private final int[] passages = new int[4];
  private final List<Page> pages = new ArrayList<>();

  /** A page's own body F1. */
  record Page(String file, double body) {}

  /** Adds a page. {@code body} is what was found, null if the page was rejected. */
  void add(Truth truth, @Nullable String body) {
    String found = body == null ? "" : body;
    if (!truth.article()) {
      rejected.add(body == null ? 1 : 0);
    }
    if (truth.body() != null) {
      accepted.add(found.isEmpty() ? 0 : 1);
      body(truth, truth.body(), found);
      for (String caption : truth.captions()) {
        caption(truth, truth.body(), caption, found);
      }
    }
    if (!truth.with().isEmpty() || !truth.without().isEmpty()) {
      String folded = Tokens.fold(found);
      truth.with().forEach(text -> passages[folded.contains(Tokens.fold(text)) ? 0 : 1]++);
      truth.without().forEach(text -> passages[folded.contains(Tokens.fold(text)) ? 2 : 3]++);
    }
  }

  private void body(Truth truth, String body, String found) {
    double[] best = match(body, found);
    if (truth.description() != null) {
      double[] other = match(truth.description() + "\n\n" + body, found);
      best = f1(other[0], other[1]) > f1(best[0], best[1]) ? other : best;
    }
    if (!found.isBlank()) {
      precision.add(best[0]);
    }
    recall.add(best[1]);
    pages.add(new Page(truth.file(), f1(best[0], best[1])));
    var one = Tokens.bag(body);
    var two = Tokens.bag(found);
    double common = Tokens.common(one, two);
    words.add(common == 0 ? 0 : f1(common / Tokens.size(two), common / Tokens.size(one)));
  }

  private static double[] match(String body, String found) {
    var one = Tokens.shingles(body);
    var two = Tokens.shingles(found);
    double common = Tokens.common(one, two);
    return new double[] {
      two.isEmpty() ? 0 : common / Tokens.size(two), one.isEmpty() ? 0 : common / Tokens.size(one)
    };
  }

  private void caption(Truth truth, String body, String caption, String found) {
    boolean elsewhere =
        Tokens.of(caption).size() >= SHORTEST_CAPTION
            && inside(caption, body) < ABSENT
            && inside(caption, truth.description() == null ? "" : truth.description()) < ABSENT;
    if (elsewhere) {
      leak.add(inside(caption, found) >= LEAKED ? 1 : 0);
    }
  }

  /** The share of a text's runs of words that stand in another text. */
  static double inside(String text, String other) {
    Map<List<String>, Integer> own = Tokens.shingles(text);
    return own.isEmpty()
        ? 0
        : (double) Tokens.common(own, Tokens.shingles(other)) / Tokens.size(own);
  }

  static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  double body() {
    return f1(precision.value(), recall.value());
  }

  double words() {
    return words.value();
  }

  double leak() {
    return leak.value();
  }

  double accepted() {
    return accepted.value();
  }

  double rejected() {
    return rejected.value();
  }

  double snippets() {
    double p = (double) passages[0] / Math.max(1, passages[0] + passages[2]);
    double r = (double) passages[0] / Math.max(1, passages[0] + passages[1]);
    return f1(p, r);
  }

  /** The pages on which least of the body was found right, the worst first. */
  List<Page> worst(int most) {
    return pages.stream().sorted((a, b) -> Double.compare(a.body(), b.body())).limit(most).toList();
  }

  /** The figures that the corpus gives, in a line. */
  @Override
  public String toString() {
    var line = new StringBuilder();
    if (accepted.count > 0) {
      line.append(
          String.format(
              Locale.ROOT,
              "body %.4f (P %.4f R %.4f)  words %.4f  accepted %.4f",
              body(),
              precision.value(),
              recall.value(),
              words(),
              accepted()));
    }
    append(line, leak.count, "leak", leak());
    append(line, rejected.count, "rejected", rejected());
    append(line, passages[0] + passages[1], "snippets", snippets());
    return line.toString().strip();
  }

  private static void append(StringBuilder line, int count, String name, double value) {
    if (count > 0) {
      line.append(String.format(Locale.ROOT, "  %s %.4f", name, value));
    }
  }

  private static final class Mean {
    private double sum;
    private int count;

    void add(double value) {
      sum += value;
      count++;
    }

    double value() {
      return count == 0 ? 0 : sum / count;
    }
  }
}
