package io.copydesk.clean.html.feature;

import io.copydesk.parse.html.Outline;

/** Where a block stands as two opinions on the article's container see it. */
final class ContainerFeatures implements FeatureGroup {
  private static final int NEAR = 3;

  private final Survey survey;
  private final Outline outline;
  private final int massive;
  private final int tight;

  ContainerFeatures(Survey survey) {
    this.survey = survey;
    outline = survey.outline;
    massive = new ProseContainer(survey).best();
    tight = TightContainer.of(survey);
  }

  /** The element of most prose. */
  int massive() {
    return massive;
  }

  /** The element of most gain. */
  int tight() {
    return tight;
  }

  @Override
  public void fill(int i, FeatureRow row) {
    int box = survey.boxes[i];
    boolean inside = outline.holds(massive, i);
    row.set(Feature.IN_CONTAINER, inside ? 1 : 0);
    row.set(Feature.CONTAINER_NEAR, near(massive, i));
    row.set(Feature.STEPS_TO_CONTAINER, inside ? survey.stepsUp(box, massive) : FeatureRow.FAR);
    row.set(Feature.STEPS_OUTSIDE, inside ? 0 : outside(massive, box));
    row.set(Feature.CONTAINER_SHARE, survey.proseShare(massive));
    row.set(Feature.CONTAINER_LINKS, survey.linkDensityOf(massive));
    row.set(Feature.CONTAINER_POSITION, position(massive, i));
    boolean within = outline.holds(tight, i);
    row.set(Feature.IN_TIGHT, within ? 1 : 0);
    row.set(Feature.TIGHT_NEAR, near(tight, i));
    row.set(Feature.STEPS_TO_TIGHT, within ? survey.stepsUp(box, tight) : FeatureRow.FAR);
    row.set(Feature.STEPS_OUTSIDE_TIGHT, within ? 0 : outside(tight, box));
    row.set(Feature.TIGHT_SHARE, survey.proseShare(tight));
    row.set(Feature.TIGHT_POSITION, position(tight, i));
  }

  private int outside(int container, int box) {
    return survey.stepsUp(container, outline.commonAncestor(container, box));
  }

  private double near(int container, int i) {
    int from = Math.max(0, i - NEAR);
    int to = Math.min(survey.size(), i + NEAR + 1);
    int first = Math.max(from, outline.firstBlock(container));
    int end = Math.min(to, outline.endBlock(container));
    return (double) Math.max(0, end - first) / (to - from);
  }

  /** From 0 to 1 inside the container; blocks before it below 0, in hundredths, after it above. */
  private double position(int container, int i) {
    int first = outline.firstBlock(container);
    int end = outline.endBlock(container);
    if (i < first) {
      return Math.max(-1, (i - first) / 100.0);
    }
    return i < end ? (double) (i - first) / (end - first) : 1 + Math.min(1, (i - end + 1) / 100.0);
  }
}
