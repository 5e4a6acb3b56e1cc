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
import org.jsoup.nodes.Element;

/** {@code time} elements, and {@code abbr} with a machine-readable title. */
public final class TimeElements implements Source {
  /** What a date counts, wherever it stands, that calls itself the day of publication. */
  private static final double SAID = .6;

  /** Steps up to the element whose class may call it the day of publication. */
  private static final int STEPS = 2;

  @Override
  public void read(PageIndex index, Claims claims) {
    for (Spot spot : index.spots(Interest.TIME)) {
      double near = Nearness.of(index, spot);
      if (near <= 0) {
        continue;
      }
      Element element = spot.element();
      String written = written(element);
      Element parent = element.parent();
      String around = parent == null ? "" : Texts.visible(parent, 100);
      boolean modified =
          (Concept.MODIFIED.in(spot.concepts()) && !element.hasClass("published"))
              || DateLabels.saysModified(Texts.visible(element, 100))
              || DateLabels.saysModified(around);
      boolean said = isPublished(spot) || DateLabels.saysPublished(around);
      claims.add(
          modified ? Property.MODIFIED : Property.PUBLISHED,
          "time",
          said ? Math.max(SAID, near) : near,
          written);
    }
  }

  /** What an element says for machines, else what readers see. */
  static String written(Element element) {
    if (element.hasAttr("datetime")) {
      return element.attr("datetime");
    }
    if (element.normalName().equals("abbr")) {
      return element.attr("title");
    }
    return element.hasAttr("content") ? element.attr("content") : Texts.visible(element, 100);
  }

  /** The class by which pages mark the day of an entry, where the entry is no teaser. */
  static boolean isPublished(Spot spot) {
    if (spot.isIn(Region.TEASERS) || spot.isIn(Region.NAVIGATION)) {
      return false;
    }
    Element at = spot.element();
    for (int i = 0; at != null && i <= STEPS; i++) {
      if (at.hasClass("published")) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}
