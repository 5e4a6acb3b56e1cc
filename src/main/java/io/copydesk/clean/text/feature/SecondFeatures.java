package io.copydesk.clean.text.feature;

import io.copydesk.clean.model.Feature;
import io.copydesk.clean.model.FeatureSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What the second look sees besides what the first saw: what the first found around the line. */
final class SecondFeatures {
  private static final FeatureSet<SecondView> OWN =
      FeatureSet.of(scores(), stretches(), header(), captions());

  private SecondFeatures() {}

  /** The names of all features of the second look: those of the first, then its own. */
  static List<String> names() {
    return Stream.concat(LineFeatures.ALL.names().stream(), OWN.names().stream()).toList();
  }

  /** The vector of the second look, begun with that of the first. */
  static float[] vector(float[] first, SecondView view) {
    float[] own = OWN.vector(view);
    float[] vector = Arrays.copyOf(first, first.length + own.length);
    System.arraycopy(own, 0, vector, first.length, own.length);
    return vector;
  }

  private static List<Feature<SecondView>> scores() {
    var all = new ArrayList<Feature<SecondView>>();
    all.add(f("first-body", "how likely the first look takes it for body", v -> v.body(0)));
    for (int k = 1; k <= 4; k++) {
      int offset = k;
      all.add(f("first-before-" + k, "the same of a line before", v -> v.body(-offset)));
      all.add(f("first-after-" + k, "the same of a line after", v -> v.body(offset)));
    }
    for (int reach : new int[] {3, 8, 20}) {
      all.add(
          f(
              "first-around-" + reach,
              "share of likely body in so many lines around",
              v -> v.around(reach)));
    }
    return all;
  }

  private static List<Feature<SecondView>> stretches() {
    return List.of(
        f(
            "body-above",
            "log of likely body words above",
            v -> Scale.words(v.first().mass(0, v.index()))),
        f(
            "body-below",
            "log of likely body words below",
            v -> Scale.words(v.first().mass(v.index() + 1, v.line().page().size()))),
        f(
            "body-share-above",
            "share of the likely body above",
            v -> {
              double all = v.first().mass(0, v.line().page().size());
              return v.first().mass(0, v.index()) / Math.max(1, all);
            }),
        f(
            "since-body",
            "log of lines since likely body",
            v -> Scale.lines(v.first().sinceKept(v.index()))),
        f("to-body", "log of lines to likely body", v -> Scale.lines(v.first().toKept(v.index()))),
        f(
            "stretch-share",
            "its stretch of likely body against the longest",
            v -> v.first().tight().share(v.index())),
        f(
            "stretch-mass",
            "log of words in its stretch of likely body",
            v -> Scale.words(v.first().tight().mass(v.index()))),
        f(
            "wide-stretch-share",
            "the same with gaps of six lines",
            v -> v.first().loose().share(v.index())),
        f(
            "wide-stretch-place",
            "log of lines of its wide stretch before it",
            v -> Scale.lines(v.index() - v.first().loose().start(v.index()))),
        f(
            "wide-stretch-left",
            "log of lines of its wide stretch after it",
            v -> Scale.lines(v.first().loose().end(v.index()) - v.index())));
  }

  private static List<Feature<SecondView>> header() {
    return List.of(
        f("first-title", "how likely it is the headline", v -> v.first().headline(v.index())),
        f("is-title", "1 on the likeliest headline", v -> v.index() == v.first().title() ? 1 : 0),
        f(
            "best-title",
            "how likely the likeliest headline is one",
            v -> v.first().headline(v.first().title())),
        f(
            "from-title",
            "log of lines since the likeliest headline, below 0 above it",
            v -> Scale.way(v.index() - v.first().title())),
        f(
            "from-opening",
            "log of lines since the text's first, below 0 above it",
            v -> Scale.way(v.index() - v.first().opening())),
        f(
            "in-header",
            "1 between the headline and the text",
            v -> v.index() > v.first().title() && v.index() < v.first().opening() ? 1 : 0),
        f(
            "title-words",
            "share of its words that the headline has",
            v -> {
              var title = v.line().page().facts(v.first().title()).words().tokens();
              var own = v.line().facts().words().tokens();
              long shared = own.stream().filter(t -> t.length() > 3 && title.contains(t)).count();
              return (double) shared / Math.max(1, own.size());
            }));
  }

  private static List<Feature<SecondView>> captions() {
    return List.of(
        f(
            "first-caption",
            "how likely the first look takes it for a caption",
            v -> v.first().caption(v.index())),
        f(
            "first-caption-before",
            "the same of the line before",
            v -> v.first().caption(v.index() - 1)),
        f(
            "first-caption-after",
            "the same of the line after",
            v -> v.first().caption(v.index() + 1)));
  }

  private static Feature<SecondView> f(
      String name, String meaning, ToDoubleFunction<SecondView> value) {
    return new Feature<>(name, meaning, value);
  }
}
