package io.copydesk.clean.html.judge;

import io.copydesk.clean.html.feature.Feature;
import io.copydesk.clean.html.feature.FeatureRow;
import io.copydesk.clean.html.feature.TagConcept;
import io.copydesk.parse.Concept;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The terms of the weighted judge: features brought to a range near 0 to 1, by name. */
final class Terms {
  /**
   * An element that holds more of the page's prose than this is the article's, whatever its name.
   */
  private static final double LARGE = .4;

  /** A named value of a block. */
  record Term(String words, boolean isShare, ToDoubleFunction<FeatureRow> value) {}

  private Terms() {}

  /** The term of a name; fails on a name that means nothing. */
  static Term of(String name) {
    if (name.startsWith("says-")) {
      var said = io.copydesk.clean.phrase.Concept.valueOf(constant(name.substring(5)));
      String words = "says what a " + name.substring(5) + " line says";
      return new Term(words, false, row -> row.says(said) > 0 ? 1 : 0);
    }
    if (name.startsWith("tag-")) {
      var tag = TagConcept.valueOf(constant(name.substring(4)));
      return new Term(
          "in a " + name.substring(4) + " element",
          false,
          row -> row.steps(tag) < FeatureRow.FAR && row.share(tag) < LARGE ? 1 : 0);
    }
    if (name.startsWith("under-")) {
      Concept concept = concept(name.substring(6));
      return new Term(
          "under a " + concept.id() + "-class element",
          false,
          row -> row.steps(concept) < FeatureRow.FAR && row.share(concept) < LARGE ? 1 : 0);
    }
    if (name.equals("repeated")) {
      return new Term(
          "stands on the page twice", false, row -> row.get(Feature.REPEATS) > 1 ? 1 : 0);
    }
    var feature = Feature.valueOf(constant(name));
    double top = top(feature);
    return new Term(feature.words(), top == 1, row -> Math.min(row.get(feature), top) / top);
  }

  /** The value of a feature from which on more makes no difference. */
  private static double top(Feature feature) {
    return switch (feature) {
      case COMMAS -> 3;
      case WORDS -> 60;
      case STEPS_OUTSIDE, NEXT_PROSE_STEPS, LAST_PROSE_STEPS -> 8;
      case NEXT_PROSE_BLOCKS, LAST_PROSE_BLOCKS -> 10;
      case PROSE_NEAR -> 150;
      default -> 1;
    };
  }

  private static Concept concept(String id) {
    for (Concept concept : Concept.values()) {
      if (concept.id().equals(id)) {
        return concept;
      }
    }
    throw new IllegalArgumentException("no concept named " + id);
  }

  private static String constant(String name) {
    return name.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
