package io.copydesk.clean.text;

import io.copydesk.clean.model.Scorer;
import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.text.feature.ArticleFeatures;
import io.copydesk.clean.text.line.Bylines;
import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.clean.text.rule.Draft;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells texts that are no article: menus, lists of links, consent notices, errors by rules; section
 * fronts, shops, lists of whatever kind by how the whole text is built.
 */
final class NoArticle {
  private static final double FEWEST_WORDS = 30;
  private static final double FEW_WORDS = 80;

  /** A notice has at most so many words, and this share of them in lines on rights or cookies. */
  private static final double NOTICE = 500;

  private static final double MOST_LEGAL = 0.5;
  private static final double LEGAL_LINE = 0.04;
  private static final double ERROR_PAGE = 200;

  /** Teasers: several passages, each shorter than this, and little of the page in all of them. */
  private static final double PASSAGE = 60;

  private static final double LARGEST_OF_BODY = 0.7;
  private static final double LEAST_OF_PAGE = 0.4;

  /** Passages with a date of their own, half of all or more, that make a list of teasers. */
  private static final int FEWEST_DATED = 3;

  /**
   * Below this score a text is no article. On sites held out ninety-nine articles of a hundred are
   * above, and nearly six other pages of ten below.
   */
  private static final double ARTICLE = 0.17;

  /** A line of more sentences is a whole page, and counts by what it says of rights alone. */
  private static final int SENTENCES = 5;

  private NoArticle() {}

  private static double legal(LineFacts facts) {
    double share = facts.said().share(Concept.LEGAL);
    if (share < LEGAL_LINE) {
      return 0;
    }
    return facts.shape().sentences() <= SENTENCES ? facts.count() : share * facts.count();
  }

  /**
   * The runs of lines that are body.
   *
   * @param count how many there are
   * @param dated how many of them have a date right below
   * @param longest the words of the longest
   */
  private record Passages(int count, int dated, double longest) {
    static Passages of(Draft draft) {
      int count = 0;
      int dated = 0;
      double words = 0;
      double longest = 0;
      for (int i = 0; i < draft.page().size(); i++) {
        if (draft.isBody(i)) {
          count += draft.isBody(i - 1) ? 0 : 1;
          words += draft.facts(i).count();
          longest = Math.max(longest, words);
        } else {
          dated += draft.isBody(i - 1) && Bylines.isDateline(draft.facts(i)) ? 1 : 0;
          words = 0;
        }
      }
      return new Passages(count, dated, longest);
    }
  }

  /**
   * One sentence that says why the page is no article, or null if it is one.
   *
   * @param model how likely a text is an article
   */
  static @Nullable String reason(Draft draft, Scorer model) {
    double words = 0;
    double legal = 0;
    int sentences = 0;
    boolean error = false;
    for (int i = 0; i < draft.page().size(); i++) {
      var facts = draft.facts(i);
      error |= facts.said().share(Concept.ERROR) >= 0.3;
      if (draft.isBody(i)) {
        words += facts.count();
        sentences += facts.shape().sentences();
        legal += legal(facts);
      }
    }
    if (words < FEWEST_WORDS) {
      return String.format(Locale.ROOT, "Only %.0f words of running text.", words);
    }
    if (words < FEW_WORDS && sentences < 2) {
      return String.format(Locale.ROOT, "Not two sentences in %.0f words.", words);
    }
    if (words < NOTICE && legal > MOST_LEGAL * words) {
      return String.format(
          Locale.ROOT, "%.0f of %.0f words tell of rights or cookies.", legal, words);
    }
    if (error && words < ERROR_PAGE) {
      return "An error message and little else.";
    }
    double all = draft.page().words(0, draft.page().size());
    var passages = Passages.of(draft);
    double longest = passages.longest();
    if (longest < PASSAGE && longest < LARGEST_OF_BODY * words && words < LEAST_OF_PAGE * all) {
      return String.format(
          Locale.ROOT, "Teasers: %.0f of %.0f words, never more than %.0f.", words, all, longest);
    }
    if (longest < PASSAGE
        && passages.dated() >= FEWEST_DATED
        && 2 * passages.dated() >= passages.count()) {
      return String.format(
          Locale.ROOT,
          "Teasers: %d of %d passages have a date of their own.",
          passages.dated(),
          passages.count());
    }
    double article = model.score(ArticleFeatures.vector(draft.judged().look().first()));
    return article < ARTICLE
        ? String.format(Locale.ROOT, "The text is built like no article (%.2f).", article)
        : null;
  }
}
