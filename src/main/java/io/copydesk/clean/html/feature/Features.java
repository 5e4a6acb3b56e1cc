package io.copydesk.clean.html.feature;

import java.util.List;

/** Measures the blocks of one page: what needs the whole page is gathered once, in linear time. */
public final class Features {
  private final LikenessFeatures likeness;
  private final List<FeatureGroup> groups;
  private final Survey survey;

  public Features(Survey survey) {
    this.survey = survey;
    likeness = new LikenessFeatures(survey);
    groups =
        List.of(
            new TextFeatures(survey),
            new ProseFeatures(survey),
            new ContainerFeatures(survey),
            new KindFeatures(survey),
            new HeadingFeatures(survey),
            likeness,
            new AncestorFeatures(survey),
            new PageFeatures(survey));
  }

  /** Where the headline stands; -1 where the page has none. */
  public int headline() {
    return likeness.headline();
  }

  /** Whether a block repeats what the page calls its title. */
  public boolean isTitle(int i) {
    return likeness.isTitle(i);
  }

  /** The latest block before {@code i} with the same text, or -1. */
  public int sameBefore(int i) {
    return likeness.sameBefore(i);
  }

  /** Fills the row with a block's features. */
  public void fill(int i, FeatureRow row) {
    row.clear();
    for (FeatureGroup group : groups) {
      group.fill(i, row);
    }
    row.says(survey.said[i]);
  }
}
