package io.copydesk.clean.html.feature;

import static io.copydesk.clean.phrase.Concept.COMMENT;
import static io.copydesk.clean.phrase.Concept.DATED;
import static io.copydesk.clean.phrase.Concept.PROMO;
import static io.copydesk.clean.phrase.Concept.READ_MORE;
import static io.copydesk.clean.phrase.Concept.RELATED;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.phrase.Said;

/** What headings and other short lines around a block announce. */
final class HeadingFeatures implements FeatureGroup {
  private static final int FAR = 100;
  private static final int SHORT = 8;
  private static final int NEAR = 10;

  private final Survey survey;
  private final int[] heading;
  private final float[] side;
  private final int[] lastRelated;
  private final int[] lastComment;
  private final int[] comments;
  private final int[] dates;

  HeadingFeatures(Survey survey) {
    this.survey = survey;
    int n = survey.size();
    heading = new int[n];
    side = new float[n];
    lastRelated = new int[n];
    lastComment = new int[n];
    comments = new int[n + 1];
    dates = new int[n + 1];
    int above = -1;
    int related = -FAR;
    int comment = -FAR;
    for (int i = 0; i < n; i++) {
      heading[i] = above;
      lastRelated[i] = i - related;
      lastComment[i] = i - comment;
      boolean brief = survey.shapes[i].words() <= SHORT;
      Said said = survey.said[i];
      above = survey.isHeading(i) ? i : above;
      if (survey.isHeading(i) || brief) {
        side[i] = (float) Math.max(most(said, RELATED, READ_MORE), most(said, COMMENT, PROMO));
      }
      related = brief && most(said, RELATED, READ_MORE) >= .5 ? i : related;
      comment = brief && said.share(COMMENT) >= .5 ? i : comment;
      comments[i + 1] = comments[i] + (brief && said.says(COMMENT) ? 1 : 0);
      dates[i + 1] = dates[i] + (brief && said.says(DATED) ? 1 : 0);
    }
  }

  private static double most(Said said, Concept one, Concept other) {
    return Math.max(said.share(one), said.share(other));
  }

  @Override
  public void fill(int i, FeatureRow row) {
    int above = heading[i];
    row.set(Feature.AFTER_HEADING, above >= 0 && above == i - 1 ? 1 : 0);
    row.set(Feature.SINCE_HEADING, above < 0 ? FAR : Math.min(FAR, i - above));
    row.set(Feature.HEADING_STEPS, above < 0 ? FeatureRow.FAR : survey.stepsToShared(i, above));
    row.set(Feature.HEADING_SIDE, above < 0 ? 0 : side[above]);
    row.set(Feature.SINCE_RELATED, Math.min(FAR, lastRelated[i]));
    row.set(Feature.SINCE_COMMENT, Math.min(FAR, lastComment[i]));
    int from = Math.max(0, i - NEAR);
    int to = Math.min(survey.size(), i + NEAR + 1);
    row.set(Feature.COMMENTS_NEAR, comments[to] - comments[from]);
    row.set(Feature.DATES_NEAR, dates[to] - dates[from]);
  }
}
