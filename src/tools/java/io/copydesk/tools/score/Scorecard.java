package io.copydesk.tools.score;

import io.copydesk.tools.corpus.Figures;
import io.copydesk.tools.corpus.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The scores of a corpus. To be used by one thread. */
final class Scorecard {
  private final String name;
  private final Figures figures = new Figures();
  private final ConfidenceCurve curve = new ConfidenceCurve();
  private final Map<String, Integer> rejected = new TreeMap<>();
  private final List<Page> pages = new ArrayList<>();

  /** A page and its own main figure. */
  record Page(String file, Figures figures) {}

  Scorecard(String name) {
    this.name = name;
  }

  void add(Truth truth, Found found) {
    Figures page = Figures.of(truth, found.body());
    figures.add(page);
    pages.add(new Page(truth.file(), page));
    if (found.rejection() != null) {
      rejected.merge(found.rejection(), 1, Integer::sum);
    } else if (found.confidence() != null && truth.body() != null) {
      curve.add(found.confidence(), page);
    }
  }

  String name() {
    return name;
  }

  int pages() {
    return pages.size();
  }

  Figures figures() {
    return figures;
  }

  ConfidenceCurve curve() {
    return curve;
  }

  /** Pages that were rejected, by reason. */
  Map<String, Integer> rejected() {
    return rejected;
  }

  /** The pages that scored least. */
  List<Page> worst(int most) {
    return pages.stream()
        .sorted(Comparator.comparingDouble((Page page) -> page.figures().main()))
        .limit(most)
        .toList();
  }

  /** The scores as a tree for JSON. */
  Map<String, Object> tree(int worst) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("corpus", name);
    tree.put("pages", pages());
    tree.put("figures", figures.all());
    tree.put("rejected", rejected);
    if (curve.isEnough()) {
      tree.put(
          "confidence",
          curve.tenths().stream()
              .map(part ->
                  Map.of(
                      "from", part.from(),
                      "to", part.to(),
                      "mean", part.mean(),
                      "body", part.figures().body()))
              .toList());
    }
    if (worst > 0) {
      tree.put(
          "worst",
          worst(worst).stream()
              .map(page -> Map.of("file", page.file(), "figures", page.figures().all()))
              .toList());
    }
    return tree;
  }
}
