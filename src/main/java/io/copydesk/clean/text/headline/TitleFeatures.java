package io.copydesk.clean.text.headline;

import io.copydesk.clean.model.Feature;
import io.copydesk.clean.model.FeatureSet;
import io.copydesk.parse.passage.Label;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What tells the headline from kickers, standfirsts, captions and titles of other articles. */
public final class TitleFeatures {
  /** Begins the names of what is 0 where the page's address is not known. */
  public static final String ADDRESS = "address-";

  private static final double LONG = 18;

  /** The features, in the order of the model. */
  public static final FeatureSet<TitleView> ALL =
      new FeatureSet<>(
          List.of(
              f(
                  "second",
                  "how likely the second look takes it for one, a logit",
                  TitleView::second),
              f("first", "how likely the first look took it for one, a logit", TitleView::first),
              f("likeliest", "1 on the second look's likeliest", t -> flag(t.isLikeliest())),
              f("words", "log of its words", t -> Math.log1p(t.facts().count())),
              f("long", "1 if it has more than 18 words", t -> flag(t.facts().count() > LONG)),
              f("ends", "1 if a mark ends it", t -> flag(t.facts().shape().ends())),
              f("colon", "1 if a colon stands in it", t -> flag(t.text().contains(": "))),
              f("question", "1 if it asks", t -> flag(t.text().endsWith("?"))),
              f("quotes", "1 if it quotes", t -> flag(t.facts().shape().quotes() > 0)),
              field("standfirst", Label.STANDFIRST),
              field("lead", Label.LEAD),
              field("caption", Label.CAPTION),
              f("body", "how likely it is body", t -> t.judged().score(t.line())),
              f("twins", "lines around that say the same, at most 2", TitleView::twins),
              f(
                  "menu-twice",
                  "1 if it stands again beside the same line",
                  t -> flag(t.isTwiceInMenu())),
              f("others", "lines around that may be headlines, of four", TitleView::others),
              f("ends-way", "1 if a line above ends in it", t -> flag(t.endsWay())),
              f("dated", "1 if a date stands below it", t -> flag(t.isDated())),
              f("distance", "how far it is from the opening", TitleView::distance),
              f("body-above", "log of likely body lines above", TitleView::bodyAbove),
              f(
                  "own-words",
                  "share of its words that the text uses and what is above does not",
                  TitleView::ownWords),
              f(
                  ADDRESS + "said",
                  "share of the words of the page's address that it says",
                  TitleView::addressSaid),
              f(
                  ADDRESS + "own",
                  "share of its words that the page's address says",
                  TitleView::inAddress)));

  private TitleFeatures() {}

  private static Feature<TitleView> field(String name, Label field) {
    return f(name, "how likely it is a " + name, t -> t.judged().score(field, t.line()));
  }

  private static double flag(boolean is) {
    return is ? 1 : 0;
  }

  private static Feature<TitleView> f(
      String name, String meaning, ToDoubleFunction<TitleView> value) {
    return new Feature<>(name, meaning, value);
  }
}
