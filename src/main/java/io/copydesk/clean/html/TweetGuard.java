package io.copydesk.clean.html;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.html.feature.TagConcept;
import io.copydesk.parse.html.Outline;
import io.copydesk.parse.name.NameConcept;
import java.util.BitSet;

/**
 * Keeps quoted posts of social networks that stand beside paragraphs of the body: the article
 * speaks of them, yet their classes are those of share buttons, and their last line is a link.
 */
final class TweetGuard {
  /** Blocks that may stand between a post and the paragraph: a picture's caption, another post. */
  private static final int NEAR = 4;

  private TweetGuard() {}

  /** Adds the missing blocks of quoted posts that stand in what holds the body. */
  static void apply(Survey survey, BitSet body) {
    Outline outline = survey.outline;
    for (int id = 0; id < outline.size(); id++) {
      int from = outline.firstBlock(id);
      int end = outline.endBlock(id);
      if (from < end
          && survey.is(id, TagConcept.QUOTE)
          && NameConcept.TWEET.in(outline.concepts(id))
          && isBesideBody(survey, body, id)) {
        body.set(from, end);
      }
    }
  }

  private static boolean isBesideBody(Survey survey, BitSet body, int post) {
    int from = survey.outline.firstBlock(post);
    int end = survey.outline.endBlock(post);
    int holder = holder(survey.outline, post);
    int before = from == 0 ? -1 : body.previousSetBit(from - 1);
    int after = body.nextSetBit(end);
    return (before >= 0 && from - before <= NEAR && isIn(survey, before, holder))
        || (after >= 0 && after - end < NEAR && isIn(survey, after, holder));
  }

  /** The element around the post and around the boxes that hold nothing but it. */
  private static int holder(Outline outline, int post) {
    int at = outline.parent(post);
    while (outline.parent(at) >= 0
        && outline.firstBlock(at) == outline.firstBlock(post)
        && outline.endBlock(at) == outline.endBlock(post)) {
      at = outline.parent(at);
    }
    return at;
  }

  private static boolean isIn(Survey survey, int block, int element) {
    return survey.outline.isWithin(survey.blocks.get(block).node(), element);
  }
}
