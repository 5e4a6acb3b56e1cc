package io.copydesk.clean.html.feature;

import io.copydesk.parse.html.Outline;

/** The prose and the links around a block: side by side with it, and in the elements it is in. */
final class ProseFeatures implements FeatureGroup {
  private static final int FAR_BLOCKS = 50;

  private final Survey survey;
  private final Outline outline;
  private final int[] nextLong;
  private final int[] lastLong;
  private final float[] direct;
  private final float largestDirect;

  ProseFeatures(Survey survey) {
    this.survey = survey;
    outline = survey.outline;
    int n = survey.size();
    nextLong = new int[n];
    lastLong = new int[n];
    direct = new float[outline.size()];
    int last = -1;
    float most = 0;
    for (int i = 0; i < n; i++) {
      lastLong[i] = last;
      last = survey.isLong(i) ? i : last;
      int holder = holder(i);
      direct[holder] += survey.prose[i];
      most = Math.max(most, direct[holder]);
    }
    largestDirect = most;
    int next = -1;
    for (int i = n - 1; i >= 0; i--) {
      nextLong[i] = next;
      next = survey.isLong(i) ? i : next;
    }
  }

  /** The element whose paragraphs the block is one of. */
  private int holder(int i) {
    int box = survey.boxes[i];
    boolean alone = outline.endBlock(box) - outline.firstBlock(box) <= 1;
    return alone && box > 0 ? outline.parent(box) : box;
  }

  @Override
  public void fill(int i, FeatureRow row) {
    row.set(Feature.LINKS_NEAR, survey.linkDensity(i - 3, i + 4));
    row.set(Feature.LINKS_WIDE, survey.linkDensity(i - 8, i + 9));
    row.set(Feature.PROSE_NEAR, survey.prose(i - 3, i + 4));
    row.set(Feature.PROSE_WIDE, survey.prose(i - 8, i + 9));
    row.set(Feature.PROSE_PREVIOUS, survey.prose(i - 1, i));
    row.set(Feature.PROSE_NEXT, survey.prose(i + 1, i + 2));
    int next = nextLong[i];
    int last = lastLong[i];
    row.set(Feature.NEXT_PROSE_STEPS, next < 0 ? FeatureRow.FAR : survey.stepsToShared(i, next));
    row.set(Feature.LAST_PROSE_STEPS, last < 0 ? FeatureRow.FAR : survey.stepsToShared(i, last));
    row.set(Feature.NEXT_PROSE_BLOCKS, next < 0 ? FAR_BLOCKS : Math.min(FAR_BLOCKS, next - i));
    row.set(Feature.LAST_PROSE_BLOCKS, last < 0 ? FAR_BLOCKS : Math.min(FAR_BLOCKS, i - last));
    double all = Math.max(1, survey.allProse());
    row.set(Feature.PROSE_BEFORE, survey.prose(0, i) / all);
    row.set(Feature.POSITION, (double) i / survey.size());
    row.set(Feature.DEPTH, Math.min(FeatureRow.FAR, outline.depth(survey.boxes[i])));
    row.set(Feature.PARENT_MASS, largestDirect == 0 ? 0 : direct[holder(i)] / largestDirect);
    around(i, row);
  }

  private void around(int i, FeatureRow row) {
    int parent = Math.max(0, outline.parent(survey.boxes[i]));
    int grand = Math.max(0, outline.parent(parent));
    row.set(Feature.LINKS_PARENT, survey.linkDensityOf(parent));
    row.set(Feature.LINKS_GRANDPARENT, survey.linkDensityOf(grand));
    row.set(Feature.PARENT_PROSE, survey.proseOf(parent));
    row.set(Feature.PARENT_READS, survey.reads(parent));
    row.set(Feature.PARENT_BLOCKS, Math.min(FAR_BLOCKS, survey.blocksOf(parent)));
    row.set(Feature.GRANDPARENT_PROSE, survey.proseOf(grand));
    row.set(Feature.GRANDPARENT_READS, survey.reads(grand));
    int branch = branch(i);
    row.set(Feature.BRANCH_SHARE, survey.proseShare(branch));
    row.set(Feature.BRANCH_PROSE, survey.proseOf(branch));
    row.set(Feature.BRANCH_READS, survey.reads(branch));
    row.set(Feature.BRANCH_LINKS, survey.linkDensityOf(branch));
    row.set(Feature.BRANCH_BLOCKS, survey.blocksOf(branch));
  }

  /** The largest element around a block that holds less than half of the page's prose. */
  private int branch(int i) {
    int branch = survey.boxes[i];
    int at = branch;
    for (int steps = 0; at > 0 && steps < Survey.REACH && survey.proseShare(at) < .5; steps++) {
      branch = at;
      at = outline.parent(at);
    }
    return branch;
  }
}
