package io.copydesk.clean.text;

import io.copydesk.clean.phrase.Concept;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells texts that are no article: menus, lists of links, consent notices, errors. */
final class NoArticle {
  private static final double FEWEST_WORDS = 30;
  private static final double FEW_WORDS = 80;

  /** A notice has at most so many words, and this share of them in lines on rights or cookies. */
  private static final double NOTICE = 500;

  private static final double MOST_LEGAL = 0.5;
  private static final double LEGAL_LINE = 0.04;
  private static final double ERROR_PAGE = 200;

  private NoArticle() {}

  /** One sentence that says why the page is no article, or null if it is one. */
  static @Nullable String reason(Draft draft) {
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
        legal += facts.said().share(Concept.LEGAL) >= LEGAL_LINE ? facts.count() : 0;
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
    return error && words < ERROR_PAGE ? "An error message and little else." : null;
  }
}
