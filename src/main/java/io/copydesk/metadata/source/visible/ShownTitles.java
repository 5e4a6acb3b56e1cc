package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.index.Interest;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.index.Region;
import io.copydesk.metadata.index.Spot;
import io.copydesk.metadata.source.Source;
import io.copydesk.metadata.text.Texts;
import io.copydesk.metadata.text.Words;

/**
 * The title for sharing where it is the page's main heading, or stands right below it, though no
 * heading of the first rank says it. Papers that write one title for search engines put it into the
 * first heading, often at the end of the breadcrumbs, and show readers another one; the other one
 * is what they share.
 */
public final class ShownTitles implements Source {
  /** Characters of text between the two headings: breadcrumbs, a bar of buttons. */
  private static final int BELOW = 400;

  private static final int LONGEST = 400;

  /** A first heading with this F1 of words or more says what the shared title says. */
  private static final double SAME = .8;

  /** A second heading shows the shared title with this F1 or more: it may have a kicker besides. */
  private static final double SHOWN = .75;

  @Override
  public void read(PageIndex index, Claims claims) {
    Spot heading = index.mainHeading();
    Words shared = Words.of(index.meta("og:title"));
    var firsts = index.spots(Interest.HEADING);
    if (heading == null
        || shared.isEmpty()
        || firsts.isEmpty()
        || firsts.stream().anyMatch(first -> likeness(first, shared) >= SAME)) {
      return;
    }
    for (Spot spot : index.spots(Interest.SECOND_HEADING)) {
      int distance = index.distance(spot);
      if (distance >= 0
          && distance < BELOW
          && !spot.isElsewhere()
          && !spot.isIn(Region.FIGURE)
          && likeness(spot, shared) >= SHOWN) {
        claims.add(Property.HEADLINE, "shown-title", index.meta("og:title"));
        return;
      }
    }
  }

  private static double likeness(Spot spot, Words title) {
    return Words.of(Texts.visible(spot.element(), LONGEST)).likeness(title);
  }
}
