package io.copydesk.clean.text.headline;

import static io.copydesk.clean.model.Feature.flag;

import io.copydesk.clean.model.Feature;
import io.copydesk.clean.model.FeatureSet;
import io.copydesk.clean.phrase.Concept;
import io.copydesk.parse.passage.Label;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What tells the headline from kickers, standfirsts, captions and titles of other articles. */
public final class TitleFeatures {
  /** Begins the names of what is 0 where the page's address is not known. */
  public static final String ADDRESS = "address-";

  /** The features, in the order of the model. */
  public static final FeatureSet<TitleView> ALL =
      FeatureSet.of(likelihoods(), wording(), neighbours(), place(), text());

  private TitleFeatures() {}

  private static List<Feature<TitleView>> likelihoods() {
    return List.of(
        f("second", "how likely the second look takes it for one, a logit", TitleView::second),
        f("first", "how likely the first look took it for one, a logit", TitleView::first),
        f("likeliest", "1 on the second look's likeliest", t -> flag(t.isLikeliest())),
        f("rank", "how many lines are likelier", TitleView::rank),
        f("said-above", "how much of it a likely line above says", TitleView::saidAbove),
        field("standfirst", Label.STANDFIRST),
        field("lead", Label.LEAD),
        field("caption", Label.CAPTION),
        f("body", "how likely it is body", t -> t.judged().score(t.line())));
  }

  private static List<Feature<TitleView>> wording() {
    return List.of(
        f("words", "log of its words", t -> Math.log1p(t.facts().count())),
        f("colon", "1 if a colon stands in it", t -> flag(t.text().contains(": "))),
        f("full-stop", "1 if a full stop ends it", t -> flag(endsInStop(t.text()))),
        f("shouting", "share of letters that are capitals", t -> t.facts().shape().shouting()),
        f("glued", "words grown together, at most 3", t -> t.words().glued()),
        f("repeated", "telling words said once more, at most 4", t -> t.words().repeated()),
        f("says-nav", "share of words about menus", t -> t.facts().said().share(Concept.NAV)));
  }

  private static boolean endsInStop(String text) {
    return text.endsWith(".") || text.endsWith("。");
  }

  private static List<Feature<TitleView>> neighbours() {
    return List.of(
        f("twins", "lines around that say the same, at most 2", t -> t.place().twins()),
        f("ends-way", "1 if a line above ends in it", t -> flag(t.place().endsWay())),
        f("words-above", "log of words in a line above", t -> t.place().wordsAbove()),
        f("short-above", "share of short lines in eight above", t -> t.place().shortAbove()),
        f("words-below", "log of words in the line below", t -> t.place().wordsBelow()),
        f(
            "capitals-above",
            "share of words with a capital in the line above",
            t -> t.place().capitals(-1)),
        f("capitals-below", "the same of the line below", t -> t.place().capitals(1)),
        f(
            "credit-above",
            "how likely the line above credits a picture",
            t -> t.place().beside(Label.CREDIT, -1)),
        f(
            "standfirst-below",
            "how likely the line below is a standfirst",
            t -> t.place().beside(Label.STANDFIRST, 1)),
        f(
            "date-below",
            "how likely the line below is a date",
            t -> t.place().beside(Label.DATELINE, 1)),
        f("dated", "1 if a date stands in four lines below", t -> flag(t.place().isDated())),
        f(
            "byline-below",
            "how likely a byline stands in four lines below",
            t -> t.place().below(Label.BYLINE)));
  }

  private static List<Feature<TitleView>> place() {
    return List.of(
        f("distance", "how far it is from the opening", t -> t.place().distance()),
        f(
            "opens-run",
            "1 if prose begins with it, or it is alone",
            t -> flag(t.place().opensRun())),
        f("body-above", "log of likely body lines above", t -> t.place().bodyAbove()),
        f("since-body", "log of lines since a likely paragraph", t -> t.place().sinceBody()),
        f("to-body", "log of lines to likely body", t -> t.place().toBody()));
  }

  private static List<Feature<TitleView>> text() {
    return List.of(
        f(
            "own-words",
            "share of its words that the text uses and what is above does not",
            t -> t.words().own()),
        f("in-text", "log of how often the text uses its words", t -> t.words().inText()),
        f(
            "in-opening",
            "share of its words that the first paragraphs use",
            t -> t.words().inOpening()),
        f(
            ADDRESS + "said",
            "share of the words of the page's address that it says",
            t -> t.words().addressSaid()),
        f(
            ADDRESS + "own",
            "share of its words that the page's address says",
            t -> t.words().inAddress()));
  }

  private static Feature<TitleView> field(String name, Label field) {
    return f(name, "how likely it is a " + name, t -> t.judged().score(field, t.line()));
  }

  private static Feature<TitleView> f(
      String name, String meaning, ToDoubleFunction<TitleView> value) {
    return new Feature<>(name, meaning, value);
  }
}
