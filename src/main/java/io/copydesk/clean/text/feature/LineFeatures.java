package io.copydesk.clean.text.feature;

import static io.copydesk.clean.model.Feature.flag;

import io.copydesk.clean.model.Feature;
import io.copydesk.clean.model.FeatureSet;
import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.text.line.Bylines;
import io.copydesk.clean.text.line.Credits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The features of a line of text, in groups: its shape, its wording, its place, its neighbours. */
final class LineFeatures {
  static final FeatureSet<LineView> ALL =
      FeatureSet.of(shape(), wording(), place(), neighbours(), PageFeatures.all());

  private LineFeatures() {}

  private static List<Feature<LineView>> shape() {
    return List.of(
        f("words", "log of its words", l -> Scale.words(l.facts().count())),
        f("prose", "1 if it reads like a paragraph", l -> flag(l.facts().isProse())),
        f("ends", "1 if it ends like a sentence", l -> flag(l.shape().ends())),
        f(
            "long-ends",
            "log of its words if it ends like a sentence",
            l -> l.shape().ends() ? Scale.words(l.facts().count()) : 0),
        f("open", "1 if it is short and no mark ends it", l -> flag(l.facts().isOpen())),
        f("cut", "1 if it breaks off with an ellipsis", l -> flag(l.shape().cut())),
        f("colon", "1 if it ends with a colon", l -> flag(l.shape().colon())),
        f(
            "sentences",
            "sentences that end in it, at most 5",
            l -> Math.min(5, l.shape().sentences())),
        f("commas", "log of its commas", l -> Scale.lines(l.shape().commas())),
        f("capitals", "share of words with a capital", l -> l.shape().capitals()),
        f("shouting", "share of letters that are capitals", l -> l.shape().shouting()),
        f("digits", "share of characters that are digits", l -> l.shape().digits()),
        f("small", "1 if it begins with a small letter", l -> flag(l.shape().small())),
        f("quotes", "quotation marks, at most 4", l -> Math.min(4, l.shape().quotes())),
        f("address", "1 if it holds an address or a handle", l -> flag(l.shape().address())),
        f("bars", "bars, dots, arrows, at most 3", l -> Math.min(3, l.shape().bars())),
        f("sign", "1 if it holds a copyright sign", l -> flag(l.shape().sign())),
        f("brackets", "1 if it ends in brackets", l -> flag(l.shape().brackets())),
        f("question", "1 if it ends with a question mark", l -> flag(l.text().endsWith("?"))),
        f("exclaims", "1 if it ends with an exclamation mark", l -> flag(l.text().endsWith("!"))),
        f(
            "number",
            "1 if it begins with a figure",
            l -> flag(Character.isDigit(l.text().codePointAt(0)))),
        f("slash", "1 if it holds a slash", l -> flag(l.text().indexOf('/') >= 0)),
        f("opens-quote", "1 if it begins with a quotation", l -> flag(l.quotes())),
        f("letters", "letters a word", l -> l.text().length() / (1 + l.facts().count())),
        f("credit-tail", "1 if a credit ends it", l -> flag(Credits.tail(l.facts()))),
        f("years", "four-digit figures that may be years, at most 3", LineView::years),
        f("clock", "1 if it holds a time of day", l -> flag(l.clock())),
        f(
            "ends-date",
            "1 if it ends with a day or a year",
            l -> flag(Bylines.endsInDate(l.facts()))),
        f("bullet", "1 if a bullet stood before it", l -> flag(l.facts().line().bullet())));
  }

  private static List<Feature<LineView>> wording() {
    var all = new ArrayList<Feature<LineView>>();
    for (Concept concept : Concept.values()) {
      String name = concept.name().toLowerCase(Locale.ROOT).replace('_', '-');
      all.add(
          f("says-" + name, "share of words about " + name, l -> l.facts().said().share(concept)));
      all.add(
          f(
              "opens-" + name,
              "1 if it opens with words about " + name,
              l -> flag(l.facts().said().opens(concept))));
    }
    all.add(f("byline", "1 if it looks like a byline", l -> flag(Bylines.isByline(l.facts()))));
    all.add(
        f("dateline", "1 if it says little but when", l -> flag(Bylines.isDateline(l.facts()))));
    all.add(
        f(
            "credit",
            "how plainly it credits a picture, from 0 to 1",
            l -> Credits.strength(l.facts())));
    return all;
  }

  private static List<Feature<LineView>> place() {
    return List.of(
        f(
            "position",
            "its place on the page, from 0 to 1",
            l -> (double) l.index() / l.page().size()),
        f(
            "in-tight",
            "1 inside a run of prose with gaps of 2",
            l -> flag(l.page().tight().isInside(l.index()))),
        f(
            "in-loose",
            "1 inside a run of prose with gaps of 5",
            l -> flag(l.page().loose().isInside(l.index()))),
        f(
            "tight-share",
            "its tight run against the largest",
            l -> l.page().tight().share(l.index())),
        f(
            "loose-share",
            "its loose run against the largest",
            l -> l.page().loose().share(l.index())),
        f(
            "loose-mass",
            "log of words of prose in its loose run",
            l -> Scale.words(l.page().loose().mass(l.index()))),
        f(
            "in-largest",
            "1 in the largest loose run",
            l -> flag(l.page().loose().isInLargest(l.index()))),
        f(
            "below-largest",
            "log of lines below the largest run",
            l -> Scale.lines(l.index() - l.page().loose().largestEnd())),
        f(
            "above-largest",
            "log of lines above the largest run",
            l -> Scale.lines(l.page().loose().largestStart() - l.index())),
        f(
            "run-start",
            "1 on the first line of its loose run",
            l -> flag(l.page().loose().start(l.index()) == l.index())),
        f("headline", "1 on the headline", l -> flag(l.index() == l.page().headline())),
        f(
            "below-headline",
            "log of lines since the headline",
            l -> Scale.lines(l.index() - l.page().headline())),
        f("above-headline", "1 above the headline", l -> flag(l.index() < l.page().headline())),
        f(
            "prose-since-headline",
            "log of words of prose since the headline",
            l -> Scale.words(l.page().prose(Math.max(0, l.page().headline()), l.index()))),
        f(
            "since-related",
            "words of prose since a heading of other articles, 0 none, to 1 few",
            l -> since(l, l.page().lastRelated(l.index()))),
        f(
            "since-comment",
            "words of prose since a heading of comments, 0 none, to 1 few",
            l -> since(l, l.page().lastComment(l.index()))),
        f(
            "after-comment",
            "share of the page's prose that stood before the last heading of comments",
            l -> l.page().commentsBegan(l.index())),
        f(
            "repeated",
            "1 if another line says the same",
            l -> flag(l.page().echoes().isRepeated(l.index()))),
        f(
            "echo-before",
            "share that lines before it say",
            l -> l.page().echoes().before(l.index())),
        f("echo-after", "share that lines after it say", l -> l.page().echoes().after(l.index())));
  }

  private static List<Feature<LineView>> neighbours() {
    var all = new ArrayList<Feature<LineView>>();
    for (int reach : new int[] {1, 3, 8}) {
      all.add(
          f(
              "prose-before-" + reach,
              "log of words of prose in so many lines before",
              l -> Scale.words(l.proseBefore(reach))));
      all.add(
          f(
              "prose-after-" + reach,
              "log of words of prose in so many lines after",
              l -> Scale.words(l.proseAfter(reach))));
      all.add(
          f(
              "prose-share-" + reach,
              "share of prose in so many lines around",
              l -> l.proseShare(reach)));
      all.add(
          f(
              "words-around-" + reach,
              "log of words a line in so many lines around",
              l -> Scale.words(l.wordsAround(reach))));
    }
    all.add(
        f(
            "credit-before",
            "how plainly the line before credits a picture",
            l -> l.has(-1) ? Credits.strength(l.at(-1)) : 0));
    all.add(
        f(
            "credit-after",
            "how plainly the line after credits a picture",
            l -> l.has(1) ? Credits.strength(l.at(1)) : 0));
    all.add(
        f(
            "alone",
            "1 if it is short without an end mark and prose stands on both sides",
            l -> flag(l.facts().isOpen() && l.isProse(-1) && l.isProse(1))));
    all.add(
        f(
            "in-row",
            "lines of the four around that are short without an end mark, if it is one",
            l -> l.facts().isOpen() ? l.openAround() : 0));
    all.add(
        f(
            "same-length",
            "1 if the lines before and after are as short as it is",
            LineFeatures::inShortRun));
    return all;
  }

  private static double inShortRun(LineView l) {
    boolean run = !l.facts().isProse();
    for (int k = -2; k <= 2; k++) {
      run &= !l.has(k) || (!l.at(k).isProse() && l.at(k).count() < 10);
    }
    return flag(run);
  }

  private static double since(LineView line, int mark) {
    return mark < 0 ? 0 : 1 / (1 + line.page().prose(mark, line.index()) / 50);
  }

  private static Feature<LineView> f(
      String name, String meaning, ToDoubleFunction<LineView> value) {
    return new Feature<>(name, meaning, value);
  }
}
