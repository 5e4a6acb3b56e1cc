package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.parse.html.Outline;
import java.util.BitSet;

/** The {@code article} elements of a page that are not the one under its headline. */
final class OtherArticles {
  /** Words of prose that make the headline's own element the article, and no mere title. */
  private static final double OWN_PROSE = 50;

  private final Outline outline;
  private final BitSet others = new BitSet();

  /**
   * The other articles.
   *
   * @param headline the block of the headline; -1 where the page has none
   */
  OtherArticles(Survey survey, int headline) {
    outline = survey.outline;
    int own = headline < 0 ? -1 : articleAround(survey.blocks.get(headline).node());
    if (own < 0 || survey.proseOf(own) < OWN_PROSE) {
      return;
    }
    for (int id = 0; id < outline.size(); id++) {
      int article = outline.tag(id).equals("h1") ? articleAround(id) : -1;
      if (article >= 0 && !outline.isWithin(article, own) && !outline.isWithin(own, article)) {
        others.set(article);
      }
    }
  }

  /** The other article that an element stands in, or -1. */
  int around(int id) {
    int article = others.isEmpty() ? -1 : articleAround(id);
    return article >= 0 && others.get(article) ? article : -1;
  }

  private int articleAround(int id) {
    return outline.nearest(id, Survey.REACH, at -> outline.tag(at).equals("article"));
  }
}
