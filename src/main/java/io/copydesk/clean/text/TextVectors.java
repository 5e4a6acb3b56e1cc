package io.copydesk.clean.text;

import io.copydesk.clean.model.Scorer;
import io.copydesk.parse.TextPage;
import java.util.List;

/** What the lines of a page show, as the models want it: for training. Immutable. */
public final class TextVectors {
  /** The names of the features of the first look. */
  public static final List<String> FIRST = LineFeatures.ALL.names();

  /** The names of the features of the second look. */
  public static final List<String> SECOND = SecondFeatures.names();

  private final TextContext page;
  private final float[][] first;

  /** The vectors of a page. */
  public TextVectors(TextPage page) {
    this.page = new TextContext(page);
    first = new float[page.lines().size()][];
    for (int i = 0; i < first.length; i++) {
      first[i] = LineFeatures.ALL.vector(new LineView(this.page, i));
    }
  }

  /** The vector of the features {@link #FIRST} of a line; not to be changed. */
  public float[] first(int line) {
    return first[line];
  }

  /** A vector of the features {@link #SECOND} for each line, after a first look by two models. */
  public float[][] second(Scorer body, Scorer headline) {
    var look = new FirstLook(page, this::first, body, headline);
    float[][] vectors = new float[first.length][];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = SecondFeatures.vector(first[i], new SecondView(new LineView(page, i), look));
    }
    return vectors;
  }
}
