package io.copydesk.clean.html.feature;

import io.copydesk.deadline.Deadline;
import java.util.List;

/** Measures the blocks of one page: what needs the whole page is gathered once, in linear time. */
public final class Features {
  private final LikenessFeatures likeness;
  private final ContainerFeatures containers;
  private final List<FeatureGroup> groups;
  private final Survey survey;

  public Features(Survey survey) {
    this.survey = survey;
    likeness = new LikenessFeatures(survey);
    containers = new ContainerFeatures(survey);
    groups =
        List.of(
            new TextFeatures(survey),
            new ProseFeatures(survey),
            containers,
            new KindFeatures(survey),
            new HeadingFeatures(survey),
            likeness,
            new AncestorFeatures(survey),
            new PageFeatures(survey));
  }

  /** The share of a block's runs of words that stand elsewhere on the page. */
  public float echo(int i) {
    return likeness.echoes().share(i);
  }

  /** The share of a hidden block's runs of words that blocks say which readers see. */
  public float shown(int i) {
    return likeness.echoes().shown(i);
  }

  /** The block that says the longest stretch of a block's words too, or -1. */
  public int echoSource(int i) {
    return likeness.echoes().source(i);
  }

  /** How many other blocks a block takes its words from. */
  public int echoSources(int i) {
    return likeness.echoes().sources(i);
  }

  ContainerFeatures containers() {
    return containers;
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
    Deadline.check();
    row.clear();
    for (FeatureGroup group : groups) {
      group.fill(i, row);
    }
    row.says(survey.said[i]);
  }
}
