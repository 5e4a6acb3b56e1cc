package io.copydesk.clean.text.feature;

import io.copydesk.clean.model.Scorer;
import io.copydesk.clean.text.page.Runs;
import io.copydesk.clean.text.page.TextContext;
import io.copydesk.deadline.Deadline;

/**
 * A page after the first look at its lines: how likely each is body, headline, caption. What a line
 * is depends on what its neighbours are, so a second look starts from here. Immutable.
 */
public final class FirstLook {
  private static final double KEPT = 0.5;

  private final TextContext page;
  private final double[] body;
  private final double[] headline;
  private final double[] caption;
  private final double[] massUpTo;
  private final Runs tight;
  private final Runs loose;
  private final int[] lastKept;
  private final int[] nextKept;
  private final int title;
  private final int opening;

  /** Looks at a page, by the vectors of its lines. */
  public FirstLook(
      TextContext page,
      LineVectors vectors,
      Scorer bodyModel,
      Scorer headlineModel,
      Scorer captionModel) {
    this.page = page;
    int size = page.size();
    body = new double[size];
    headline = new double[size];
    caption = new double[size];
    massUpTo = new double[size + 1];
    lastKept = new int[size];
    nextKept = new int[size];
    var kept = new double[size];
    int best = -1;
    for (int i = 0; i < size; i++) {
      Deadline.check();
      float[] vector = vectors.of(i);
      body[i] = bodyModel.score(vector);
      headline[i] = headlineModel.score(vector);
      caption[i] = captionModel.score(vector);
      best = best < 0 || headline[i] > headline[best] ? i : best;
      double words = page.facts(i).count();
      massUpTo[i + 1] = massUpTo[i] + words * body[i];
      kept[i] = body[i] >= KEPT ? Math.max(words, 0.5) : 0;
      lastKept[i] = i == 0 ? -1 : kept[i - 1] > 0 ? i - 1 : lastKept[i - 1];
    }
    for (int i = size - 1; i >= 0; i--) {
      nextKept[i] = i == size - 1 ? size : kept[i + 1] > 0 ? i + 1 : nextKept[i + 1];
    }
    title = best;
    tight = new Runs(kept, 1);
    loose = new Runs(kept, 6);
    opening = opening(kept);
  }

  /** The first kept line of prose below the title; the number of lines if there is none. */
  private int opening(double[] kept) {
    int line = title + 1;
    while (line < kept.length && (kept[line] == 0 || !page.facts(line).isProse())) {
      line++;
    }
    return line;
  }

  TextContext page() {
    return page;
  }

  /** How likely the line is body, from 0 to 1; 0 outside of the page. */
  public double body(int line) {
    return line < 0 || line >= body.length ? 0 : body[line];
  }

  /** How likely the line is the headline, from 0 to 1; 0 outside of the page. */
  public double headline(int line) {
    return line < 0 || line >= headline.length ? 0 : headline[line];
  }

  /** How likely the line is a caption, from 0 to 1; 0 outside of the page. */
  double caption(int line) {
    return line < 0 || line >= caption.length ? 0 : caption[line];
  }

  /** The line that is most likely the headline. */
  int title() {
    return title;
  }

  /** The line that opens the text below the title; the number of lines if none does. */
  public int opening() {
    return opening;
  }

  /** Words expected in the body, from a line up to, not with, another; the page bounds them. */
  double mass(int from, int to) {
    int a = Math.clamp(from, 0, body.length);
    int b = Math.clamp(to, a, body.length);
    return massUpTo[b] - massUpTo[a];
  }

  /** Runs of likely body with gaps of one line. */
  Runs tight() {
    return tight;
  }

  /** Runs of likely body with gaps of at most six lines. */
  Runs loose() {
    return loose;
  }

  /** Lines since the last likely body line, at most 100. */
  int sinceKept(int line) {
    return lastKept[line] < 0 ? 100 : Math.min(100, line - lastKept[line]);
  }

  /** Lines to the next likely body line, at most 100. */
  public int toKept(int line) {
    return nextKept[line] == body.length ? 100 : Math.min(100, nextKept[line] - line);
  }
}
