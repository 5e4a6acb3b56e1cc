package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.index.Concept;
import io.copydesk.metadata.index.Interest;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.index.Region;
import io.copydesk.metadata.index.Spot;
import io.copydesk.metadata.source.Source;
import io.copydesk.metadata.text.Texts;

/** Headings, elements that are called headlines, kickers, and the title of the window. */
public final class Headings implements Source {
  private static final int LONGEST = 400;

  @Override
  public void read(PageIndex index, Claims claims) {
    claims.add(Property.HEADLINE, "title", index.page().document().title());
    int nth = 0;
    for (Spot spot : index.spots(Interest.HEADING)) {
      String text = Kickers.without(index, spot.element(), LONGEST);
      if (Furniture.isHeading(text)) {
        continue;
      }
      // A right heading may well stand under a "logo" or "nav" class: discounted, never left out.
      double trust = spot.isElsewhere() ? .3 : nth++ == 0 ? 1 : .5;
      claims.add(Property.HEADLINE, "h1", trust, text);
    }
    int seconds = 0;
    for (Spot spot : index.spots(Interest.SECOND_HEADING)) {
      if (seconds < 6
          && !spot.isElsewhere()
          && !spot.isIn(Region.FIGURE)
          && !spot.is(Concept.KICKER)) {
        String text = Texts.visible(spot.element(), LONGEST);
        if (!Furniture.isHeading(text)) {
          String source = spot.is(Concept.HEADLINE) ? "headline-class" : "h2";
          claims.add(Property.HEADLINE, source, seconds++ == 0 ? 1 : .4, text);
        }
      }
    }
    for (Spot spot : index.spots(Interest.KICKER)) {
      int distance = index.distance(spot);
      if (!spot.isElsewhere() && distance > -300 && distance < 300) {
        claims.add(Property.KICKER, "kicker-class", Texts.visible(spot.element(), 200));
      }
    }
  }
}
