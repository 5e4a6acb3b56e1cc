package io.copydesk.tools.train;

import io.copydesk.clean.phrase.Words;
import io.copydesk.parse.TextPage;
import io.copydesk.parse.passage.Label;
import io.copydesk.parse.passage.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Pages made of pages: known captions are few, so those of pages in the same language are put
 * between the paragraphs of others; a page that is all body teaches that nothing has to go; and a
 * page with the bodies of others behind its own, that a text may be long.
 */
final class TextVariants {
  private static final int SEED = 20260101;
  private static final int MOST_CAPTIONS = 3;

  /** Pages that share so many of their most frequent words are in one language. */
  private static final double SAME_LANGUAGE = 0.35;

  private static final int FREQUENT = 25;

  /** Lines that are put behind a body to make it long. */
  private static final int LONG = 300;

  private static final Set<Label> ABOUT =
      Set.of(Label.HEADLINE, Label.STANDFIRST, Label.BYLINE, Label.DATELINE);

  /** Words of a line that counts as a paragraph of a short page. */
  private static final int PARAGRAPH = 12;

  private record Body(int fold, Set<String> language, List<Line> lines) {}

  private record Donor(int fold, Set<String> language, List<String> caption, String credit) {}

  private final List<Donor> donors = new ArrayList<>();
  private final List<Body> bodies = new ArrayList<>();

  /**
   * Takes the body of a page, and its captions, each with the credit line below it.
   *
   * @param fold the page's fold: pages of others never see the captions, so that what is held out
   *     stays unseen
   */
  void take(int fold, TextPage page, LineTruth truth) {
    Set<String> language = language(page);
    List<Line> lines = page.lines();
    bodies.add(
        new Body(
            fold, language, lines.stream().filter(line -> truth.isBody(line.index())).toList()));
    for (int i = 0; i < lines.size(); i++) {
      if (truth.is(Label.CAPTION, i)) {
        boolean credited = i + 1 < lines.size() && truth.is(Label.CREDIT, i + 1);
        donors.add(
            new Donor(
                fold,
                language,
                List.of(lines.get(i).text()),
                credited ? lines.get(i + 1).text() : ""));
      }
    }
  }

  /** The page with one to three captions of others between its paragraphs, if any fit. */
  Variant withCaptions(int fold, TextPage page, LineTruth truth, int seed) {
    var random = new Random(SEED + seed);
    Set<String> language = language(page);
    var fitting =
        donors.stream()
            .filter(donor -> donor.fold() == fold)
            .filter(donor -> likeness(donor.language(), language) >= SAME_LANGUAGE)
            .toList();
    var borders = new ArrayList<Integer>();
    for (int i = 0; i < page.lines().size(); i++) {
      if (truth.isBody(i)) {
        borders.add(i);
      }
    }
    Map<Integer, List<Donor>> put = new HashMap<>();
    if (!fitting.isEmpty() && !borders.isEmpty()) {
      for (int left = 1 + random.nextInt(MOST_CAPTIONS); left > 0; left--) {
        int border = borders.get(random.nextInt(borders.size()));
        put.computeIfAbsent(border, _ -> new ArrayList<>())
            .add(fitting.get(random.nextInt(fitting.size())));
      }
    }
    var variant = new Variant();
    for (int i = 0; i < page.lines().size(); i++) {
      for (Donor donor : put.getOrDefault(i, List.of())) {
        donor.caption().forEach(text -> variant.add(text, Label.CAPTION, false, 0));
        if (!donor.credit().isEmpty()) {
          variant.add(donor.credit(), Label.CREDIT, false, 0);
        }
      }
      var line = page.lines().get(i);
      variant.add(line.text(), null, line.bullet(), i + 1);
    }
    return variant;
  }

  /** The body alone. */
  static Variant bodyOnly(TextPage page, LineTruth truth) {
    var variant = new Variant();
    for (int i = 0; i < page.lines().size(); i++) {
      var line = page.lines().get(i);
      if (truth.isBody(i)) {
        variant.add(line.text(), null, line.bullet(), i + 1);
      }
    }
    return variant;
  }

  /**
   * The page as if it had been short: of its body only the first lines.
   *
   * @param lines how many
   * @param alone whether of the rest only what tells of the article stays
   */
  static Variant brief(TextPage page, LineTruth truth, int lines, boolean alone) {
    var variant = new Variant();
    int left = lines;
    for (Line line : page.lines()) {
      int i = line.index();
      boolean stays =
          truth.isBody(i)
              ? left > 0
              : !alone || ABOUT.stream().anyMatch(label -> truth.is(label, i));
      left -= truth.isBody(i) && Words.of(line.text()).count() >= PARAGRAPH ? 1 : 0;
      if (stays) {
        variant.add(line.text(), null, line.bullet(), i + 1);
      }
    }
    return variant;
  }

  /** The page without its first and its last quarter, where menus stand. */
  static Variant middle(TextPage page) {
    var variant = new Variant();
    int size = page.lines().size();
    for (Line line : page.lines().subList(size / 4, size - size / 4)) {
      variant.add(line.text(), null, line.bullet(), line.index() + 1);
    }
    return variant;
  }

  /**
   * The page with the bodies of others behind its own.
   *
   * @param alone whether what is not body is left out
   */
  Variant lengthened(int fold, TextPage page, LineTruth truth, int seed, boolean alone) {
    Set<String> language = language(page);
    var fitting =
        new ArrayList<>(
            bodies.stream()
                .filter(body -> body.fold() == fold)
                .filter(body -> likeness(body.language(), language) >= SAME_LANGUAGE)
                .toList());
    Collections.shuffle(fitting, new Random(SEED + seed));
    int last = page.lines().size() - 1;
    while (last > 0 && !truth.isBody(last)) {
      last--;
    }
    var variant = new Variant();
    for (Line line : page.lines()) {
      if (!alone || truth.isBody(line.index())) {
        variant.add(line.text(), null, line.bullet(), line.index() + 1);
      }
      if (line.index() == last) {
        fitting.stream()
            .flatMap(body -> body.lines().stream())
            .limit(LONG)
            .forEach(other -> variant.add(other.text(), Label.PARAGRAPH, other.bullet(), 0));
      }
    }
    return variant;
  }

  private static Set<String> language(TextPage page) {
    var counts = new HashMap<String, Integer>();
    for (Line line : page.lines()) {
      Words.of(line.text()).tokens().forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    var frequent = new ArrayList<>(counts.entrySet());
    frequent.sort(
        Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    var language = new HashSet<String>();
    frequent.stream().limit(FREQUENT).forEach(entry -> language.add(entry.getKey()));
    return language;
  }

  private static double likeness(Collection<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return one.isEmpty() ? 0 : (double) common / one.size();
  }
}
