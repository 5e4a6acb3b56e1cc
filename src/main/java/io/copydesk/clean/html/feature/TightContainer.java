package io.copydesk.clean.html.feature;

import io.copydesk.parse.html.Outline;
import io.copydesk.parse.name.NameConcept;

/**
 * A second opinion on which element holds the article: the one of most gain, where a block gains
 * its words of prose and everything else costs. It cuts closer than {@link ProseContainer}, which
 * forgives what stands between paragraphs.
 */
final class TightContainer {
  /** What a block costs that is no prose, beside half of its words. */
  private static final double COST = 3;

  private static final double LINK_COST = 2;

  private static final long SIDE =
      NameConcept.COMMENT.bit()
          | NameConcept.DISCUSSION.bit()
          | NameConcept.RELATED.bit()
          | NameConcept.FOOTER.bit()
          | NameConcept.NAV.bit()
          | NameConcept.SIDEBAR.bit()
          | NameConcept.COOKIE.bit();

  private TightContainer() {}

  static int of(Survey survey) {
    Outline outline = survey.outline;
    double[] sums = new double[survey.size() + 1];
    for (int i = 0; i < survey.size(); i++) {
      sums[i + 1] = sums[i] + gain(survey, i);
    }
    int best = 0;
    double most = -1;
    for (int id = 0; id < outline.size(); id++) {
      double gain = sums[outline.endBlock(id)] - sums[outline.firstBlock(id)];
      long names = outline.concepts(id);
      if ((names & SIDE) != 0) {
        gain *= .5;
      } else if (NameConcept.ARTICLE_BODY.in(names)) {
        gain *= 1.5;
      }
      // Of elements that hold the same, the innermost comes last.
      if (gain >= most) {
        most = gain;
        best = id;
      }
    }
    return best;
  }

  private static double gain(Survey survey, int i) {
    if (survey.prose[i] > 0) {
      return survey.prose[i];
    }
    double words = survey.shapes[i].words();
    return -COST - words / 2 - LINK_COST * survey.linkDensity(i) * words;
  }
}
