package io.copydesk.tools.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
 *
 * <p>All are taken from sums over pages, so that pages can be added and taken away again.
 */
public final class Figures {
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

  /** The figures of a page. {@code body} is what was found, null if the page was rejected. */
  public static Figures of(Truth truth, @Nullable String body) {
    var figures = new Figures();
    figures.add(truth, body);
    return figures;
  }

  /** Adds a page. {@code body} is what was found, null if the page was rejected. */
  public void add(Truth truth, @Nullable String body) {
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

  /** Adds pages. */
  public void add(Figures others) {
    sum(others, 1);
  }

  /** Takes pages away that were added before. */
  public void subtract(Figures others) {
    sum(others, -1);
  }

  private void sum(Figures others, int sign) {
    precision.sum(others.precision, sign);
    recall.sum(others.recall, sign);
    words.sum(others.words, sign);
    leak.sum(others.leak, sign);
    accepted.sum(others.accepted, sign);
    rejected.sum(others.rejected, sign);
    for (int i = 0; i < passages.length; i++) {
      passages[i] += sign * others.passages[i];
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
  public static double inside(String text, String other) {
    Map<List<String>, Integer> own = Tokens.shingles(text);
    return own.isEmpty()
        ? 0
        : (double) Tokens.common(own, Tokens.shingles(other)) / Tokens.size(own);
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Whether bodies are known. */
  public boolean hasBodies() {
    return recall.count > 0;
  }

  /** Whether passages are known. */
  public boolean hasPassages() {
    return passages[0] + passages[1] > 0;
  }

  public double body() {
    return f1(precision.value(), recall.value());
  }

  public double words() {
    return words.value();
  }

  public double leak() {
    return leak.value();
  }

  public double accepted() {
    return accepted.value();
  }

  public double rejected() {
    return rejected.value();
  }

  public double snippets() {
    double p = (double) passages[0] / Math.max(1, passages[0] + passages[2]);
    double r = (double) passages[0] / Math.max(1, passages[0] + passages[1]);
    return f1(p, r);
  }

  /** The figure that says most: the F1 of bodies or else of passages, or the share rejected. */
  public double main() {
    return hasBodies() ? body() : hasPassages() ? snippets() : rejected();
  }

  /** The name of the main figure. */
  public String mainName() {
    return hasBodies() ? "body" : hasPassages() ? "snippets" : "rejected";
  }

  /** What the pages give, by name, in the order in which it is told. */
  public Map<String, Double> all() {
    var all = new LinkedHashMap<String, Double>();
    if (hasBodies()) {
      all.put("body", body());
      all.put("precision", precision.value());
      all.put("recall", recall.value());
      all.put("words", words());
      all.put("accepted", accepted());
    }
    if (leak.count > 0) {
      all.put("leak", leak());
    }
    if (rejected.count > 0) {
      all.put("rejected", rejected());
    }
    if (hasPassages()) {
      all.put("snippets", snippets());
    }
    return all;
  }

  /** The figures that the pages give, in a line. */
  @Override
  public String toString() {
    return all().entrySet().stream()
        .map(entry -> String.format(Locale.ROOT, "%s %.4f", entry.getKey(), entry.getValue()))
        .collect(Collectors.joining("  "));
  }

  private static final class Mean {
    private double sum;
    private int count;

    void add(double value) {
      sum += value;
      count++;
    }

    void sum(Mean other, int sign) {
      sum += sign * other.sum;
      count += sign * other.count;
    }

    double value() {
      return count == 0 ? 0 : sum / count;
    }
  }
}
