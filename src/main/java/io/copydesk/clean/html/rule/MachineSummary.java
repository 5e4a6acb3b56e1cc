package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.phrase.MachineSummaries;
import io.copydesk.clean.phrase.Words;
import io.copydesk.parse.html.Outline;
import java.util.BitSet;

/** The blocks of a summary that a machine made: the notice that says so, and the box around it. */
final class MachineSummary {
  /** Words of such a summary, with all that stands in its box. */
  private static final double LONGEST = 250;

  /** The share of the page's prose from which a box is no summary of it. */
  private static final double MOST = .3;

  private MachineSummary() {}

  static BitSet of(Survey survey, int headline) {
    var notices = new BitSet(survey.size());
    var summary = new BitSet(survey.size());
    if (MachineSummaries.areSubjectOf(Words.of(survey.page.head().title()))) {
      return summary;
    }
    for (int i = 0; i < survey.size(); i++) {
      notices.set(i, isNotice(survey, i));
    }
    if (notices.cardinality() <= MachineSummaries.MOST) {
      notices.stream().forEach(notice -> box(survey, notice, headline, summary));
    }
    return summary;
  }

  private static boolean isNotice(Survey survey, int block) {
    String text = survey.blocks.get(block).text();
    float words = survey.shapes[block].words();
    return (words <= MachineSummaries.LONGEST && MachineSummaries.areOwnedIn(Words.of(text)))
        || (words <= LONGEST && MachineSummaries.areCalledSoIn(text));
  }

  /** Adds the largest element around a notice that may be a summary, or the notice alone. */
  private static void box(Survey survey, int notice, int headline, BitSet summary) {
    Outline outline = survey.outline;
    int box = outline.outermost(survey.boxes[notice], id -> mayBeSummary(survey, id, headline));
    summary.set(notice);
    if (box >= 0) {
      summary.set(outline.firstBlock(box), outline.endBlock(box));
    }
  }

  private static boolean mayBeSummary(Survey survey, int id, int headline) {
    Outline outline = survey.outline;
    return !outline.holds(id, headline)
        && survey.words(outline.firstBlock(id), outline.endBlock(id)) <= LONGEST
        && survey.proseShare(id) < MOST;
  }
}
