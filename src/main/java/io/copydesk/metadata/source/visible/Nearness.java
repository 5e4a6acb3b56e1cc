package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.index.Region;
import io.copydesk.metadata.index.Spot;

/** How far a place on the page speaks for what stands there. */
final class Nearness {
  /** Characters of text before and after the heading in which bylines and dates stand. */
  private static final int BEFORE = -400;

  private static final int AFTER = 1_200;

  private Nearness() {}

  /**
   * 1 near the heading, less far from it, little among teasers, nothing in captions and comments.
   */
  static double of(PageIndex index, Spot spot) {
    if (spot.isIn(Region.FIGURE) || spot.isIn(Region.COMMENTS)) {
      return 0;
    }
    int distance = index.distance(spot);
    double near = distance >= BEFORE && distance <= AFTER ? 1 : .4;
    return near * (spot.isIn(Region.TEASERS) || spot.isIn(Region.NAVIGATION) ? .3 : 1);
  }
}
