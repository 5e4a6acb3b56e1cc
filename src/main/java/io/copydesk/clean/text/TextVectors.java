package io.copydesk.clean.text;

import io.copydesk.parse.TextPage;
import java.util.List;

/** What the lines of a page show, as the models want it: for training. Immutable. */
public final class TextVectors {
  /** The names of the features of a line. */
  public static final List<String> BODY = LineFeatures.ALL.names();

  private final TextContext page;

  /** The vectors of a page. */
  public TextVectors(TextPage page) {
    this.page = new TextContext(page);
  }

  /** A vector of the features {@link #BODY} for each line. */
  public float[][] body() {
    float[][] vectors = new float[page.size()][];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = LineFeatures.ALL.vector(new LineView(page, i));
    }
    return vectors;
  }
}
