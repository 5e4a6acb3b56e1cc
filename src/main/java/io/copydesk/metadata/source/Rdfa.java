package io.copydesk.metadata.source;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.index.Interest;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.index.Spot;
import java.util.Locale;
import java.util.Map;

/** RDFa: {@code property} attributes of the body, whatever prefix their vocabulary has. */
public final class Rdfa implements Source {
  private static final Map<String, Property> NAMES =
      Map.of(
          "headline", Property.HEADLINE,
          "title", Property.HEADLINE,
          "description", Property.DESCRIPTION,
          "datepublished", Property.PUBLISHED,
          "created", Property.PUBLISHED,
          "issued", Property.PUBLISHED,
          "date", Property.PUBLISHED,
          "datemodified", Property.MODIFIED,
          "author", Property.AUTHOR,
          "creator", Property.AUTHOR);

  @Override
  public void read(PageIndex index, Claims claims) {
    for (Spot spot : index.spots(Interest.RDFA)) {
      for (String curie : spot.element().attr("property").toLowerCase(Locale.ROOT).split("\\s+")) {
        Property property =
            NAMES.get(
                curie.substring(Math.max(curie.lastIndexOf(':'), curie.lastIndexOf('/')) + 1));
        if (property != null) {
          claims.add(
              property,
              "rdfa",
              spot.isElsewhere() ? .3 : 1,
              Microdata.value(spot.element(), 1_000));
        }
      }
    }
  }
}
