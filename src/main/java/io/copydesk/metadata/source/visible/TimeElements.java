package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.index.Concept;
import io.copydesk.metadata.index.Interest;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.index.Spot;
import io.copydesk.metadata.source.Source;
import io.copydesk.metadata.text.Texts;
import org.jsoup.nodes.Element;

/** {@code time} elements, and {@code abbr} with a machine-readable title. */
public final class TimeElements implements Source {
  @Override
  public void read(PageIndex index, Claims claims) {
    for (Spot spot : index.spots(Interest.TIME)) {
      Element element = spot.element();
      String written =
          element.hasAttr("datetime")
              ? element.attr("datetime")
              : element.normalName().equals("abbr")
                  ? element.attr("title")
                  : element.hasAttr("content")
                      ? element.attr("content")
                      : Texts.visible(element, 100);
      Element parent = element.parent();
      boolean modified =
          Concept.MODIFIED.in(spot.concepts())
              || DateLabels.saysModified(Texts.visible(element, 100))
              || (parent != null && DateLabels.saysModified(Texts.visible(parent, 100)));
      double trust = Nearness.of(index, spot);
      if (trust > 0) {
        claims.add(modified ? Property.MODIFIED : Property.PUBLISHED, "time", trust, written);
      }
    }
  }
}
