package io.copydesk.clean.html;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.html.feature.TagConcept;
import io.copydesk.parse.Concept;
import io.copydesk.parse.Outline;
import java.util.BitSet;

/**
 * Keeps quoted posts of social networks that stand between paragraphs of the body: the article
 * speaks of them, yet their classes are those of share buttons, and their last line is a link.
 */
final class TweetGuard {
  private TweetGuard() {}

  /** Adds the missing blocks of quoted posts that the body surrounds. */
  static void apply(Survey survey, BitSet body) {
    Outline outline = survey.outline;
    for (int id = 0; id < outline.size(); id++) {
      int from = outline.firstBlock(id);
      int end = outline.endBlock(id);
      if (from < end
          && survey.is(id, TagConcept.QUOTE)
          && Concept.TWEET.in(outline.concepts(id))
          && from > 0
          && body.get(from - 1)
          && body.get(end)
          && sameParent(survey, id, end)) {
        body.set(from, end);
      }
    }
  }

  /** Whether the block after the quote stands in what holds the quote. */
  private static boolean sameParent(Survey survey, int quote, int next) {
    return survey.outline.isWithin(survey.blocks.get(next).node(), survey.outline.parent(quote));
  }
}
