package io.copydesk.clean.text.feature;

import io.copydesk.clean.model.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The features of a line that the whole page gives: how it is built, and what it is about. */
final class PageFeatures {
  private PageFeatures() {}

  static List<Feature<LineView>> all() {
    var all = new ArrayList<Feature<LineView>>();
    all.addAll(page());
    all.addAll(structure());
    all.addAll(runs());
    all.addAll(header());
    for (int offset : new int[] {-2, -1, 1, 2}) {
      all.addAll(neighbour(offset));
    }
    return all;
  }

  private static List<Feature<LineView>> page() {
    return List.of(
        f("page-words", "log of the page's words", l -> Scale.words(words(l))),
        f(
            "page-prose",
            "share of prose among the page's words",
            l -> l.page().prose(0, l.page().size()) / Math.max(1, words(l))),
        f("lines-above", "log of lines above", l -> Scale.lines(l.index())),
        f("lines-below", "log of lines below", l -> Scale.lines(l.page().size() - l.index())),
        f(
            "words-above",
            "share of the page's words above",
            l -> l.page().words(0, l.index()) / Math.max(1, words(l))),
        f(
            "prose-above",
            "share of the page's prose above",
            l -> l.page().prose(0, l.index()) / allProse(l)),
        f(
            "prose-below",
            "log of words of prose below",
            l -> Scale.words(l.page().prose(l.index() + 1, l.page().size()))));
  }

  private static List<Feature<LineView>> structure() {
    var all = new ArrayList<Feature<LineView>>();
    all.add(
        f(
            "row",
            "log of short lines without an end mark in a row",
            l -> Scale.few(l.structure().row(l.index()))));
    all.add(
        f(
            "row-place",
            "log of lines of the row before it",
            l -> Scale.few(l.structure().rowPlace(l.index()))));
    all.add(
        f(
            "twins",
            "log of lines whose shape and surroundings are alike",
            l -> Scale.few(l.structure().twins(l.index()))));
    all.add(
        f(
            "same-tail",
            "log of other lines that end in the same word without a mark",
            l -> Scale.few(l.structure().sameTail(l.index()))));
    for (int reach : new int[] {6, 20}) {
      all.add(
          f(
              "open-" + reach,
              "share of short lines in so many lines around",
              l -> l.structure().open(l.index(), reach)));
      all.add(
          f(
              "furniture-" + reach,
              "share of lines about shares, menus, rights in so many lines around",
              l -> l.structure().furniture(l.index(), reach)));
      all.add(
          f(
              "dates-" + reach,
              "share of date lines in so many lines around",
              l -> l.structure().dates(l.index(), reach)));
      all.add(
          f(
              "replies-" + reach,
              "share of comment buttons in so many lines around",
              l -> l.structure().replies(l.index(), reach)));
      all.add(
          f(
              "prose-share-" + 2 * reach,
              "share of prose in so many lines around",
              l -> l.proseShare(2 * reach)));
    }
    all.add(f("since-prose", "log of lines since prose", l -> Scale.lines(l.sinceProse())));
    all.add(f("to-prose", "log of lines to the next prose", l -> Scale.lines(l.toProse())));
    all.add(
        f(
            "last-prose",
            "log of words in the last line of prose",
            l -> wordsAt(l, l.structure().lastProse(l.index()))));
    all.add(
        f(
            "next-prose",
            "log of words in the next line of prose",
            l -> wordsAt(l, l.structure().nextProse(l.index()))));
    all.add(
        f(
            "lines-since-related",
            "log of lines since a heading of other articles",
            l -> since(l, l.page().lastRelated(l.index()))));
    all.add(
        f(
            "lines-since-comment",
            "log of lines since a heading of comments",
            l -> since(l, l.page().lastComment(l.index()))));
    return all;
  }

  private static List<Feature<LineView>> runs() {
    return List.of(
        f(
            "tight-mass",
            "log of words of prose in its tight run",
            l -> Scale.words(l.page().tight().mass(l.index()))),
        f(
            "tight-place",
            "log of lines of its tight run before it",
            l -> Scale.lines(l.index() - l.page().tight().start(l.index()))),
        f(
            "tight-left",
            "log of lines of its tight run after it",
            l -> Scale.lines(l.page().tight().end(l.index()) - l.index())),
        f(
            "loose-left",
            "log of lines of its loose run after it",
            l -> Scale.lines(l.page().loose().end(l.index()) - l.index())),
        f(
            "prose-of-page",
            "share of its loose run in the page's prose",
            l -> l.page().loose().mass(l.index()) / allProse(l)),
        f("typical", "log of words in a paragraph around it", l -> Scale.words(l.typical(20))),
        f(
            "against-typical",
            "log of its words less that of a paragraph around it",
            l -> Scale.words(l.facts().count()) - Scale.words(l.typical(20))),
        f(
            "main-words",
            "share of its words that the main run uses",
            l -> l.page().topic(l.index())));
  }

  private static List<Feature<LineView>> header() {
    return List.of(
        f(
            "words-come-back",
            "share of its words that the prose below uses",
            l -> l.page().wordsBelow(l.index())),
        f(
            "title",
            "how much it looks like a title above the main run",
            l -> l.page().title(l.index())),
        f(
            "title-lead",
            "the same, less that of the best line",
            l -> l.page().title(l.index()) - l.page().bestTitle()),
        f(
            "long-above",
            "log of lines above of four words or more",
            l -> Scale.few(l.structure().longAbove(l.index()))),
        f(
            "byline-below",
            "1 if a line like a byline or date is within 4 lines below",
            l -> l.names(1, 4)),
        f(
            "byline-above",
            "1 if a line like a byline or date is within 4 lines above",
            l -> l.names(-4, -1)));
  }

  private static List<Feature<LineView>> neighbour(int offset) {
    String place = (offset < 0 ? "-before-" : "-after-") + Math.abs(offset);
    String which = " of the line " + Math.abs(offset) + (offset < 0 ? " before" : " after");
    return List.of(
        f(
            "words" + place,
            "log of words" + which,
            l -> l.has(offset) ? Scale.words(l.at(offset).count()) : -1),
        f(
            "ends" + place,
            "1 for the end mark" + which,
            l -> l.has(offset) && l.at(offset).shape().ends() ? 1 : 0),
        f(
            "capitals" + place,
            "share of words with a capital" + which,
            l -> l.has(offset) ? l.at(offset).shape().capitals() : 0),
        f(
            "figures" + place,
            "share of digits" + which,
            l -> l.has(offset) ? l.at(offset).shape().digits() : 0),
        f(
            "bullet" + place,
            "1 for the bullet" + which,
            l -> l.has(offset) && l.at(offset).line().bullet() ? 1 : 0));
  }

  private static double words(LineView line) {
    return line.page().words(0, line.page().size());
  }

  private static double allProse(LineView line) {
    return Math.max(1, line.page().prose(0, line.page().size()));
  }

  private static double wordsAt(LineView line, int at) {
    return at < 0 || at >= line.page().size() ? 0 : Scale.words(line.page().facts(at).count());
  }

  private static double since(LineView line, int mark) {
    return mark < 0 ? Scale.lines(Integer.MAX_VALUE) : Scale.lines(line.index() - mark);
  }

  private static Feature<LineView> f(
      String name, String meaning, ToDoubleFunction<LineView> value) {
    return new Feature<>(name, meaning, value);
  }
}
