package io.copydesk.tools.train;

import io.copydesk.clean.model.Scorer;
import io.copydesk.clean.phrase.Words;
import io.copydesk.clean.text.TextModels;
import io.copydesk.clean.text.TextVectors;
import io.copydesk.parse.TextPage;
import io.copydesk.parse.passage.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page to learn from: the vectors of its lines, and what each line is. A large corpus of which
 * little but the body is known counts less, and lends only some of the lines that tell little.
 */
final class TextLesson {
  /** Of lines far from all prose one in so many is enough. */
  private static final int THIN = 3;

  /** What a line that is a field counts against one that is not: there are few. */
  private static final double RARE = 3;

  private final TextVectors vectors;
  private final boolean[] kept;
  private final @Nullable Label[] added;
  private final double[] weights;
  private final Map<Label, boolean[]> marks = new EnumMap<>(Label.class);
  private final Set<Label> known;
  private final double weight;

  /**
   * A lesson.
   *
   * @param variant the page itself, or a page made of it
   * @param original what the page's lines are
   * @param known the fields that somebody has looked for on the page
   * @param weight how much the page counts
   */
  TextLesson(Variant variant, LineTruth original, Set<Label> known, double weight) {
    TextPage page = variant.page();
    vectors = new TextVectors(page);
    int size = variant.size();
    this.known = Set.copyOf(known);
    this.weight = weight;
    kept = new boolean[size];
    added = new Label[size];
    weights = new double[size];
    marks.put(Label.PARAGRAPH, new boolean[size]);
    TextModels.FIELDS.forEach(label -> marks.put(label, new boolean[size]));
    double sum = 0;
    for (int i = 0; i < size; i++) {
      int origin = variant.origin(i);
      added[i] = variant.added(i);
      boolean standfirst = origin >= 0 && original.is(Label.STANDFIRST, origin);
      for (var mark : marks.entrySet()) {
        mark.getValue()[i] =
            origin < 0
                ? mark.getKey() == variant.added(i)
                : mark.getKey() == Label.PARAGRAPH
                    ? original.isBody(origin)
                    : original.is(mark.getKey(), origin);
      }
      double words = Words.of(page.lines().get(i).text()).count();
      double own = Math.pow(Math.min(words, 200) + 3, 0.7);
      weights[i] = standfirst ? 0 : own;
      sum += weights[i];
    }
    boolean large = size > 150;
    for (int i = 0; i < size; i++) {
      boolean dull = large && isDull(page, i);
      kept[i] = !dull || i % THIN == 0;
      weights[i] *= (dull ? THIN : 1) * weight / sum;
    }
  }

  /** Whether neither the line nor any of the five around it has ten words. */
  private static boolean isDull(TextPage page, int line) {
    for (int i = Math.max(0, line - 5); i <= Math.min(page.lines().size() - 1, line + 5); i++) {
      if (page.lines().get(i).text().length() >= 60) {
        return false;
      }
    }
    return true;
  }

  /** The vectors of the first look. */
  float[][] first() {
    float[][] lines = new float[kept.length][];
    Arrays.setAll(lines, vectors::first);
    return lines;
  }

  /** What the page shows after a first look. */
  TextVectors.Look look(Scorer body, Scorer headline, Scorer caption) {
    return vectors.look(body, headline, caption);
  }

  /**
   * What the page teaches of choosing.
   *
   * @param titles questions for the headline: with what the page's address says, and without
   * @param summaries a question for the line that sums up
   */
  record Questions(List<Choosing.Question> titles, List<Choosing.Question> summaries) {}

  /**
   * The lines that models take for the headline most, and for a summary; none for what is not
   * known.
   */
  Questions questions(TextModels models) {
    if (!known.contains(Label.HEADLINE) && !known.contains(Label.LEAD)) {
      return new Questions(List.of(), List.of()); // a second look at the page would be for nothing
    }
    var choices = vectors.choices(models);
    var titles = new ArrayList<Choosing.Question>();
    for (var question : question(Label.HEADLINE, choices.titles(), weight / 2)) {
      var unaddressed = question.candidates().stream().map(TextVectors::unaddressed).toList();
      titles.add(question);
      titles.add(new Choosing.Question(unaddressed, question.right(), question.weight()));
    }
    return new Questions(titles, question(Label.LEAD, choices.summaries(), weight));
  }

  /** The question which of the candidates is a field; none where nobody knows, or none is. */
  private List<Choosing.Question> question(
      Label field, List<TextVectors.Candidate> candidates, double weight) {
    boolean[] marked = marks.getOrDefault(field, new boolean[0]);
    boolean[] right = new boolean[candidates.size()];
    boolean any = false;
    for (int i = 0; i < right.length && known.contains(field); i++) {
      right[i] = marked[candidates.get(i).line()];
      any |= right[i];
    }
    var vectors = candidates.stream().map(TextVectors.Candidate::vector).toList();
    return any ? List.of(new Choosing.Question(vectors, right, weight)) : List.of();
  }

  /** How much the page counts. */
  double weight() {
    return weight;
  }

  /** Adds the lines as a lesson on the body. */
  void body(float[][] lines, Rows rows) {
    boolean[] body = marks.getOrDefault(Label.PARAGRAPH, new boolean[0]);
    for (int i = 0; i < lines.length; i++) {
      if (kept[i]) {
        rows.add(lines[i], body[i] ? 1 : 0, weights[i]);
      }
    }
  }

  /**
   * Adds the lines as a lesson on a field. Where nobody has looked for it on the page, what is body
   * is still no caption, and what was put in is one.
   */
  void field(Label label, float[][] lines, Rows rows) {
    boolean sought = known.contains(label);
    if (!sought && !TextModels.ABOUT.contains(label)) {
      return;
    }
    boolean[] marked = marks.getOrDefault(label, new boolean[0]);
    boolean[] body = marks.getOrDefault(Label.PARAGRAPH, new boolean[0]);
    int step = label == Label.HEADLINE || !sought ? THIN : 1;
    for (int i = 0; i < lines.length; i++) {
      if (sought ? marked[i] : added[i] == label) {
        rows.add(lines[i], 1, weight * RARE);
      } else if ((sought ? kept[i] : body[i]) && i % step == 0) {
        rows.add(lines[i], 0, weight * step);
      }
    }
  }
}
