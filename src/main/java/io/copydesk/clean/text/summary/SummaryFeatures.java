package io.copydesk.clean.text.summary;

import static io.copydesk.clean.model.Feature.flag;

import io.copydesk.clean.model.Feature;
import io.copydesk.clean.model.FeatureSet;
import io.copydesk.parse.passage.Label;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What tells the line that sums an article up from captions, kickers and other paragraphs. */
public final class SummaryFeatures {
  private static final double LONG = 45;

  /** The features, in the order of the model. */
  public static final FeatureSet<SummaryView> ALL =
      new FeatureSet<>(
          List.of(
              f("lead", "how likely it says what a description does, a logit", Label.LEAD),
              f("standfirst", "how likely it is a standfirst, a logit", Label.STANDFIRST),
              f(
                  "caption",
                  "how likely it is a caption",
                  s -> s.judged().score(Label.CAPTION, s.line())),
              f("body", "how likely it is body", s -> s.judged().score(s.line())),
              f("words", "log of its words", s -> Math.log1p(s.facts().count())),
              f("long", "1 if it has more than 45 words", s -> flag(s.facts().count() > LONG)),
              f("ends", "1 if a mark ends it", s -> flag(s.facts().shape().ends())),
              f("distance", "how far it is from the headline", SummaryView::distance),
              f("above", "1 if the headline stands below it", s -> flag(s.isAboveHeadline())),
              f(
                  "header",
                  "1 if it stands between the headline and the text",
                  s -> flag(s.isHeader())),
              f("opening", "1 if the text begins with it", s -> flag(s.isOpening()))));

  private SummaryFeatures() {}

  private static Feature<SummaryView> f(String name, String meaning, Label field) {
    return f(name, meaning, s -> s.logit(field));
  }

  private static Feature<SummaryView> f(
      String name, String meaning, ToDoubleFunction<SummaryView> value) {
    return new Feature<>(name, meaning, value);
  }
}
