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
import org.jspecify.annotations.Nullable;

/** Elements whose class calls them a date. */
public final class DateClasses implements Source {
  @Override
  public void read(PageIndex index, Claims claims) {
    for (Spot spot : index.spots(Interest.DATE)) {
      double trust = Nearness.of(index, spot);
      if (trust > 0) {
        String text = Texts.visible(spot.element(), 200);
        String machine = machine(spot.element(), text);
        if (machine == null) {
          if (!spot.is(Concept.DATE) && spot.is(Concept.MODIFIED)) {
            claims.add(Property.MODIFIED, "date-class", trust, text);
          } else {
            DatedText.claim("date-class", trust, text, claims);
          }
        } else {
          boolean modified =
              (!spot.is(Concept.DATE) && spot.is(Concept.MODIFIED))
                  || DateLabels.saysModified(text);
          claims.add(
              modified ? Property.MODIFIED : Property.PUBLISHED, "date-class", trust, machine);
        }
      }
    }
  }

  /** What an attribute says for machines; null where only the text is there. */
  private static @Nullable String machine(Element element, String text) {
    for (String attribute : new String[] {"datetime", "content", "data-datetime", "data-date"}) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    return text.isEmpty() ? element.attr("title") : null;
  }
}
