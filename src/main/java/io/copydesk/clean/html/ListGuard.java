package io.copydesk.clean.html;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.html.feature.TagConcept;
import io.copydesk.deadline.Deadline;
import io.copydesk.parse.html.Outline;
import java.util.BitSet;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/**
 * Keeps lists whole. Items of a word or two are hard to judge one by one, and half a list misleads:
 * what the judge thinks of all its items decides. Lists that are unlikely as a whole keep the items
 * that are likely: people wrote those, and what stands beside them is the site's.
 */
final class ListGuard {
  private static final Set<TagConcept> LISTS = Set.of(TagConcept.LIST, TagConcept.DEFINITION);

  private static final double LIKELY = .5;

  /** Between paragraphs of the body a list needs less to be part of it. */
  private static final double LIKELY_INSIDE = .4;

  /** Below such a paragraph still less, for items that may well be body. */
  private static final double LIKELY_BELOW = .3;

  private static final double DOUBTFUL = .1;

  /** A list with more of the page's prose lays the page out, and its items are no items. */
  private static final double MOST = .5;

  private ListGuard() {}

  /** Adds the missing items of likely lists to the body. */
  static void apply(Survey survey, BitSet body, IntToDoubleFunction likely) {
    Outline outline = survey.outline;
    for (int id = 0; id < outline.size(); id++) {
      Deadline.check();
      int from = outline.firstBlock(id);
      int end = outline.endBlock(id);
      if (from == end || !survey.isOneOf(id, LISTS) || survey.proseShare(id) > MOST) {
        continue;
      }
      boolean follows = body.get(Math.max(0, from - 1));
      double mean = WholeGuard.mean(survey, from, end, likely);
      if (body.get(from, end).isEmpty() || mean <= (follows ? LIKELY_BELOW : LIKELY)) {
        continue;
      }
      double least = follows && body.get(end) ? LIKELY_INSIDE : LIKELY;
      for (int i = from; i < end; i++) {
        body.set(i, body.get(i) || mean > least || likely.applyAsDouble(i) >= DOUBTFUL);
      }
    }
  }
}
