package io.copydesk.clean.text.feature;

import io.copydesk.clean.text.page.TextContext;
import io.copydesk.deadline.Deadline;
import java.util.List;

/**
 * What the models see of each line. What the first look sees the second and the reasons look at
 * again, so it is kept. Immutable.
 */
public final class LineVectors {
  /** The names of the features of the first look. */
  public static final List<String> FIRST = LineFeatures.ALL.names();

  /** The names of the features of the second look: those of the first, then its own. */
  public static final List<String> SECOND = SecondFeatures.names();

  /** Lines of a text whose vectors are kept; those of longer ones would fill the memory. */
  private static final int MOST = 20_000;

  private final TextContext page;
  private final float[][] kept;

  /** Looks at the lines of a page. */
  public LineVectors(TextContext page) {
    this.page = page;
    kept = new float[page.size() <= MOST ? page.size() : 0][];
    for (int i = 0; i < kept.length; i++) {
      Deadline.check();
      kept[i] = seen(i);
    }
  }

  /** The vector of the features {@link #FIRST} of a line; not to be changed. */
  public float[] of(int line) {
    return line < kept.length ? kept[line] : seen(line);
  }

  /** The vector of the features {@link #SECOND} of a line, by what the first look found. */
  public float[] of(int line, FirstLook first) {
    return SecondFeatures.vector(of(line), new SecondView(new LineView(page, line), first));
  }

  private float[] seen(int line) {
    return LineFeatures.ALL.vector(new LineView(page, line));
  }
}
