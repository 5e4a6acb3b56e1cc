package io.copydesk.clean.html.feature;

import io.copydesk.parse.html.Outline;
import io.copydesk.parse.name.NameConcept;

/** What the names and tags of the elements around a block say. */
final class AncestorFeatures implements FeatureGroup {
  private final Survey survey;

  AncestorFeatures(Survey survey) {
    this.survey = survey;
  }

  @Override
  public void fill(int i, FeatureRow row) {
    Outline outline = survey.outline;
    int at = survey.blocks.get(i).node();
    for (int steps = 0; at >= 0 && steps < Survey.REACH; steps++, at = outline.parent(at)) {
      double share = survey.proseShare(at);
      int reached = Math.min(steps, FeatureRow.FAR - 1);
      for (long left = outline.concepts(at); left != 0; left &= left - 1) {
        row.meet(NameConcept.of(Long.numberOfTrailingZeros(left)), reached, share);
      }
      TagConcept tag = survey.tags[at];
      if (tag != null) {
        row.meet(tag, reached, share);
      }
    }
  }
}
