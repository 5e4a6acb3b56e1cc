package io.copydesk.tools.score;

import io.copydesk.tools.corpus.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How good the bodies are, from the least confident tenth of the records to the most. */
final class ConfidenceCurve {
  private static final int PARTS = 10;

  private final List<Point> points = new ArrayList<>();

  private record Point(double confidence, Figures figures) {}

  /**
   * Records of like confidence.
   *
   * @param pages how many
   * @param from the lowest confidence
   * @param to the highest
   * @param mean their mean
   * @param figures how well their bodies were found
   */
  record Part(int pages, double from, double to, double mean, Figures figures) {}

  void add(double confidence, Figures page) {
    points.add(new Point(confidence, page));
  }

  /** Tenths of the records by rising confidence; fewer where there are fewer than ten records. */
  List<Part> tenths() {
    var sorted = sorted();
    int count = Math.min(PARTS, sorted.size());
    var parts = new ArrayList<Part>();
    for (int i = 0; i < count; i++) {
      parts.add(part(sorted.subList(i * sorted.size() / count, (i + 1) * sorted.size() / count)));
    }
    return parts;
  }

  /** All records but the lowest tenth. */
  Part rest() {
    var sorted = sorted();
    return part(sorted.subList(sorted.size() / Math.min(PARTS, sorted.size()), sorted.size()));
  }

  /** Whether there are enough records for a curve. */
  boolean isEnough() {
    return points.size() >= PARTS;
  }

  private List<Point> sorted() {
    return points.stream().sorted(Comparator.comparingDouble(Point::confidence)).toList();
  }

  private static Part part(List<Point> some) {
    var figures = new Figures();
    double sum = 0;
    for (Point point : some) {
      figures.add(point.figures());
      sum += point.confidence();
    }
    return new Part(
        some.size(),
        some.getFirst().confidence(),
        some.getLast().confidence(),
        sum / some.size(),
        figures);
  }
}
