package io.copydesk.clean.text;

import io.copydesk.deadline.Deadline;

/**
 * What the first look sees of each line, which the second and the reasons look at again. Immutable.
 */
final class LineVectors {
  /** Lines of a text whose vectors are kept; those of longer ones would fill the memory. */
  private static final int MOST = 20_000;

  private final TextContext page;
  private final float[][] kept;

  LineVectors(TextContext page) {
    this.page = page;
    kept = new float[page.size() <= MOST ? page.size() : 0][];
    for (int i = 0; i < kept.length; i++) {
      Deadline.check();
      kept[i] = seen(i);
    }
  }

  /** The vector of {@link LineFeatures#ALL} of a line; not to be changed. */
  float[] of(int line) {
    return line < kept.length ? kept[line] : seen(line);
  }

  private float[] seen(int line) {
    return LineFeatures.ALL.vector(new LineView(page, line));
  }
}
