package io.copydesk.clean.text.feature;

import io.copydesk.clean.model.Feature;
import io.copydesk.clean.model.FeatureSet;
import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.text.line.Bylines;
import io.copydesk.clean.text.line.LineFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The features of a whole text after the first look at its lines, for telling articles from other
 * pages: shares and means, which no length changes.
 */
public final class ArticleFeatures {
  private static final FeatureSet<PageView> ALL =
      FeatureSet.of(prose(), body(), lines(), header(), wares(), phrases());

  private static final int ROW = 6;
  private static final double MANY_DIGITS = 0.2;

  private ArticleFeatures() {}

  /** The names of the features. */
  public static List<String> names() {
    return ALL.names();
  }

  /** What a text shows after a first look at its lines, in the order of {@link #names}. */
  public static float[] vector(FirstLook first) {
    return ALL.vector(new PageView(first));
  }

  private static List<Feature<PageView>> prose() {
    return List.of(
        f("prose-share", "share of prose among the words", PageView::proseShare),
        f("paragraph", "log of words in a paragraph on average", p -> Scale.words(p.paragraph())),
        f(
            "long-paragraphs",
            "share of the prose in paragraphs of 40 words or more",
            p -> p.ofProse(f -> f.count() >= 40)),
        f(
            "sentences",
            "share of the prose in lines of two sentences or more",
            p -> p.ofProse(f -> f.shape().sentences() >= 2)),
        f(
            "cut",
            "share of the prose in lines that break off",
            p -> p.ofProse(f -> f.shape().cut())),
        f(
            "quotes",
            "share of the prose in lines with quotation marks",
            p -> p.ofProse(f -> f.shape().quotes() > 0)),
        f(
            "prose-run",
            "share of the prose in its largest run with gaps of 2",
            p -> p.largestRun(p.page().tight())),
        f(
            "wide-prose-run",
            "share of the prose in its largest run with gaps of 5",
            p -> p.largestRun(p.page().loose())));
  }

  private static List<Feature<PageView>> body() {
    return List.of(
        f(
            "body-share",
            "share of the words that the first look expects in the body",
            p -> p.mass() / p.words()),
        f(
            "body-words",
            "log of words that the first look expects in the body",
            p -> Scale.words(p.mass())),
        f("sure", "how sure the first look is of what it keeps", PageView::sure),
        f(
            "stretch",
            "share of the likely body in its longest stretch",
            p -> p.largestStretch(p.first().tight())),
        f(
            "wide-stretch",
            "the same with gaps of six lines",
            p -> p.largestStretch(p.first().loose())),
        f(
            "stretch-words",
            "log of words in the longest stretch of likely body",
            p -> Scale.words(p.stretchWords())),
        f(
            "kept-paragraph",
            "log of words in a line of likely body on average",
            p -> Scale.words(p.keptParagraph())),
        f(
            "kept-beside",
            "share of the lines of likely body that another follows",
            PageView::keptBeside),
        f(
            "kept-twins",
            "log of lines built like those of the likely body, on average",
            p -> p.ofKept(i -> Scale.few(p.page().structure().twins(i)))),
        f(
            "topic",
            "share of the words of the likely body that its main run uses again",
            p -> p.ofKept(i -> p.page().topic(i))),
        f(
            "kept-prose",
            "share of the likely body that is prose",
            p -> p.ofKept(i -> p.page().facts(i).isProse() ? 1 : 0)),
        f(
            "kept-digits",
            "share of figures in the likely body",
            p -> p.ofKept(i -> p.page().facts(i).shape().digits())),
        f(
            "kept-capitals",
            "share of words with a capital in the likely body",
            p -> p.ofKept(i -> p.page().facts(i).shape().capitals())),
        f(
            "doubtful",
            "share of the words that the first look is not sure of either way",
            PageView::doubtful));
  }

  private static List<Feature<PageView>> lines() {
    return List.of(
        share("open", "share of lines that are short without an end mark", LineFacts::isOpen),
        f(
            "rows",
            "share of lines in rows of six short ones or more",
            p -> p.ofLines(i -> p.page().facts(i).isOpen() && p.page().structure().row(i) >= ROW)),
        f(
            "twins",
            "log of lines built alike, on average",
            p -> p.onAverage(i -> Scale.few(p.page().structure().twins(i)))),
        f(
            "repeated",
            "share of lines that another says too",
            p -> p.ofLines(i -> p.page().echoes().isRepeated(i))),
        share("dates", "share of lines that say little but when", Bylines::isDateline),
        share("bylines", "share of lines that look like bylines", Bylines::isByline),
        share(
            "digits",
            "share of lines of which a fifth is figures",
            f -> f.shape().digits() >= MANY_DIGITS),
        share("prices", "share of lines with a currency's sign", ArticleFeatures::isPrice),
        share(
            "capitals",
            "share of lines with capitals on most words",
            f -> f.shape().capitals() > 0.6),
        share("colons", "share of lines that end with a colon", f -> f.shape().colon()),
        share(
            "questions",
            "share of lines that end with a question mark",
            f -> f.line().text().endsWith("?")),
        share(
            "exclaims",
            "share of lines that end with an exclamation mark",
            f -> f.line().text().endsWith("!")),
        share("bars", "share of lines with bars, dots, arrows", f -> f.shape().bars() > 0),
        share("bullets", "share of lines that a bullet stood before", f -> f.line().bullet()),
        share("one-word", "share of lines of one word", f -> f.count() <= 1),
        share(
            "middling",
            "share of lines of four to twelve words without an end mark",
            f -> f.isOpen() && f.count() >= 4 && f.count() <= 12),
        f(
            "lone-prose",
            "share of the prose in lines with short lines on both sides",
            PageView::loneProse),
        f(
            "stretch-of-page",
            "share of the words in the longest stretch of likely body",
            p -> p.stretchWords() / p.words()),
        f(
            "lines-above",
            "share of the lines above the longest stretch of likely body",
            p -> (double) p.first().tight().largestStart() / p.page().size()),
        f("words-a-line", "log of words a line", p -> Scale.words(p.words() / p.page().size())));
  }

  private static List<Feature<PageView>> header() {
    return List.of(
        f(
            "title",
            "how likely the likeliest headline is one",
            p -> p.first().headline(p.first().title())),
        f(
            "title-words-below",
            "share of the likeliest headline's words in the prose below it",
            p -> p.page().wordsBelow(p.first().title())),
        f(
            "best-title",
            "how much the best line looks like a title above the main run",
            p -> p.page().bestTitle()),
        f(
            "title-length",
            "log of the likeliest headline's words",
            p -> Scale.words(p.page().facts(p.first().title()).count())),
        f(
            "to-opening",
            "log of lines from the likeliest headline to the opening of the text",
            p -> Scale.lines(p.first().opening() - p.first().title())),
        f(
            "named",
            "1 if a byline or a date stands within five lines below the headline",
            p -> new LineView(p.page(), p.first().title()).names(1, 5)),
        f(
            "body-before-title",
            "share of the likely body above the likeliest headline",
            p -> p.first().mass(0, p.first().title()) / Math.max(1, p.mass())),
        f(
            "captions",
            "likely captions for each hundred words of likely body, at most 5",
            PageView::captions));
  }

  private static List<Feature<PageView>> wares() {
    return List.of(
        f(
            "shop",
            "share of lines with words of shops",
            p -> p.ofLines(i -> !p.shop().get(i).isEmpty())),
        f(
            "list",
            "share of lines with words of lists",
            p -> p.ofLines(i -> !p.list().get(i).isEmpty())),
        f("shop-words", "log of different words of shops", p -> Scale.few(p.kinds(p.shop()))),
        f("list-words", "log of different words of lists", p -> Scale.few(p.kinds(p.list()))),
        f(
            "shop-in-body",
            "lines with words of shops in or beside the likely body, for each line of it",
            p -> p.besideBody(p.shop())),
        f(
            "list-in-body",
            "lines with words of lists in or beside the likely body, for each line of it",
            p -> p.besideBody(p.list())));
  }

  private static List<Feature<PageView>> phrases() {
    var all = new ArrayList<Feature<PageView>>();
    for (Concept concept : Concept.values()) {
      String name = concept.name().toLowerCase(Locale.ROOT).replace('_', '-');
      all.add(
          share(
              "says-" + name, "share of lines about " + name, f -> f.said().share(concept) >= 0.3));
    }
    return List.copyOf(all);
  }

  private static boolean isPrice(LineFacts facts) {
    return facts
        .line()
        .text()
        .codePoints()
        .anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  private static Feature<PageView> share(String name, String meaning, Predicate<LineFacts> test) {
    return f(name, meaning, p -> p.ofLines(i -> test.test(p.page().facts(i))));
  }

  private static Feature<PageView> f(
      String name, String meaning, ToDoubleFunction<PageView> value) {
    return new Feature<>(name, meaning, value);
  }
}
