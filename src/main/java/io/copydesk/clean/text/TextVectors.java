package io.copydesk.clean.text;

import io.copydesk.clean.model.Scorer;
import io.copydesk.parse.TextPage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the lines of a page show, as the models want it: for training. Immutable. */
public final class TextVectors {
  private static final List<String> SPEAKING =
      List.of(
          "page-prose",
          "prose-share-",
          "prose-before-",
          "prose-after-",
          "tight-share",
          "loose-share",
          "in-tight",
          "in-loose",
          "in-largest",
          "prose-of-page",
          "first-body",
          "first-before-",
          "first-after-",
          "first-around-",
          "stretch-share",
          "wide-stretch-share");

  /** The names of the features of the first look. */
  public static final List<String> FIRST = LineFeatures.ALL.names();

  /** The names of the features of the second look. */
  public static final List<String> SECOND = SecondFeatures.names();

  /**
   * Features of which more never speaks against the body: prose on all sides. Without that bound, a
   * page that is all prose, as few pages are, may look like none.
   */
  public static final Set<String> SPEAK_FOR_BODY =
      SECOND.stream()
          .filter(name -> SPEAKING.stream().anyMatch(name::startsWith))
          .collect(Collectors.toUnmodifiableSet());

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

  /** A vector of the features {@link #SECOND} for each line, after a first look by three models. */
  public float[][] second(Scorer body, Scorer headline, Scorer caption) {
    var look = new FirstLook(page, this::first, body, headline, caption);
    float[][] vectors = new float[first.length][];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = SecondFeatures.vector(first[i], new SecondView(new LineView(page, i), look));
    }
    return vectors;
  }
}
