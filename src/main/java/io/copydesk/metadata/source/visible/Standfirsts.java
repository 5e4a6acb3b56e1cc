package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.index.Interest;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.index.Region;
import io.copydesk.metadata.index.Spot;
import io.copydesk.metadata.source.Source;
import io.copydesk.metadata.text.Texts;

/** The standfirst below the headline, by the class of its element. */
public final class Standfirsts implements Source {
  @Override
  public void read(PageIndex index, Claims claims) {
    for (Spot spot : index.spots(Interest.STANDFIRST)) {
      int distance = index.distance(spot);
      if (!spot.isElsewhere()
          && !spot.isIn(Region.FIGURE)
          && index.mainHeading() != null
          && distance > 0
          && distance < 800) {
        String text = Texts.visible(spot.element(), 1_200);
        if (text.length() > 40 && text.length() < 1_000) {
          claims.add(Property.DESCRIPTION, "standfirst-class", text);
        }
      }
    }
  }
}
