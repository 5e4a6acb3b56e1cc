package io.copydesk.clean.text.feature;

import io.copydesk.clean.phrase.Wares;
import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.clean.text.page.Runs;
import io.copydesk.clean.text.page.TextContext;
import io.copydesk.deadline.Deadline;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;

/** A whole text after the first look at its lines: what its features are read off. Immutable. */
final class PageView {
  private static final double KEPT = 0.5;

  private final FirstLook first;
  private final List<List<String>> shop;
  private final List<List<String>> list;

  PageView(FirstLook first) {
    this.first = first;
    shop = said(Wares.SHOP);
    list = said(Wares.LIST);
  }

  private List<List<String>> said(Wares wares) {
    return first.page().lines().stream().map(f -> wares.in(f.words(), f.shape().ends())).toList();
  }

  FirstLook first() {
    return first;
  }

  TextContext page() {
    return first.page();
  }

  /** The words of shops in each line. */
  List<List<String>> shop() {
    return shop;
  }

  /** The words of lists in each line. */
  List<List<String>> list() {
    return list;
  }

  /** The page's words, at least one. */
  double words() {
    return Math.max(1, page().words(0, page().size()));
  }

  double proseShare() {
    return prose() / words();
  }

  /** Words of a paragraph on average; 0 where there is none. */
  double paragraph() {
    return prose() / Math.max(1, page().paragraphs(0, page().size()));
  }

  private double prose() {
    return page().prose(0, page().size());
  }

  /** The share of the prose, from 0 to 1, in paragraphs that pass a test. */
  double ofProse(Predicate<LineFacts> test) {
    return mean(
        i -> page().facts(i).isProse() ? page().facts(i).count() : 0,
        i -> test.test(page().facts(i)) ? 1 : 0);
  }

  /** The share of the prose, from 0 to 1, in the largest run. */
  double largestRun(Runs runs) {
    return largest(runs) / Math.max(1, prose());
  }

  private double largest(Runs runs) {
    return runs.largestEnd() < 0 ? 0 : runs.mass(runs.largestEnd());
  }

  /** Words that the first look expects in the body. */
  double mass() {
    return first.mass(0, page().size());
  }

  private boolean isKept(int line) {
    return first.body(line) >= KEPT;
  }

  /** A mean over the lines of likely body, by their words; 0 where there is none. */
  double ofKept(IntToDoubleFunction value) {
    return mean(i -> isKept(i) ? page().facts(i).count() : 0, value);
  }

  /** How likely the likely body is body on average, from 0 to 1. */
  double sure() {
    return ofKept(first::body);
  }

  /** The share of the words in lines that may as well be body as not. */
  double doubtful() {
    return mean(
        i -> page().facts(i).count(), i -> first.body(i) > 0.15 && first.body(i) < 0.85 ? 1 : 0);
  }

  /** The share of the likely body's words, from 0 to 1, in the largest stretch. */
  double largestStretch(Runs stretches) {
    double kept = 0;
    for (int i = 0; i < page().size(); i++) {
      kept += isKept(i) ? page().facts(i).count() : 0;
    }
    return Math.min(1, largest(stretches) / Math.max(1, kept));
  }

  double stretchWords() {
    return largest(first.tight());
  }

  /** Words in a line of likely body on average. */
  double keptParagraph() {
    return mean(i -> isKept(i) ? 1 : 0, i -> page().facts(i).count());
  }

  /** The share of the lines of likely body, from 0 to 1, that stand right above another. */
  double keptBeside() {
    return mean(i -> isKept(i) ? 1 : 0, i -> isKept(i + 1) ? 1 : 0);
  }

  /** Likely captions for each hundred words of likely body, at most 5. */
  double captions() {
    double captions = 0;
    for (int i = 0; i < page().size(); i++) {
      captions += first.caption(i) >= KEPT ? 1 : 0;
    }
    return Math.min(5, 100 * captions / Math.max(1, mass()));
  }

  /** The share of the prose in lines that have no prose right above or below. */
  double loneProse() {
    return mean(
        i -> page().facts(i).isProse() ? page().facts(i).count() : 0,
        i -> {
          var line = new LineView(page(), i);
          return line.isProse(-1) || line.isProse(1) ? 0 : 1;
        });
  }

  /** How many different words lines say. */
  double kinds(List<List<String>> said) {
    return said.stream().flatMap(List::stream).distinct().count();
  }

  /** How many lines within two of likely body say something, for each line of it; at most 5. */
  double besideBody(List<List<String>> said) {
    double lines = 0;
    double kept = 0;
    for (int i = 0; i < page().size(); i++) {
      kept += isKept(i) ? 1 : 0;
      boolean beside = false;
      for (int k = -2; k <= 2; k++) {
        beside |= isKept(i + k);
      }
      lines += beside && !said.get(i).isEmpty() ? 1 : 0;
    }
    return Math.min(5, lines / Math.max(1, kept));
  }

  /** The share of the lines, from 0 to 1, that pass a test. */
  double ofLines(IntPredicate test) {
    return onAverage(i -> test.test(i) ? 1 : 0);
  }

  /** A mean over all lines. */
  double onAverage(IntToDoubleFunction value) {
    return mean(_ -> 1, value);
  }

  private double mean(IntToDoubleFunction weight, IntToDoubleFunction value) {
    Deadline.check();
    double weights = 0;
    double sum = 0;
    for (int i = 0; i < page().size(); i++) {
      double own = weight.applyAsDouble(i);
      if (own > 0) {
        weights += own;
        sum += own * value.applyAsDouble(i);
      }
    }
    return weights == 0 ? 0 : sum / weights;
  }
}
