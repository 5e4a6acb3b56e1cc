package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.source.Source;

/**
 * The page's own standfirst, where it is set apart from the text: its class says so, or it is a
 * heading, is printed bold, or stands with the headline rather than with the text.
 */
public final class Standfirsts implements Source {
  @Override
  public void read(PageIndex index, Claims claims) {
    if (index.mainHeading() != null && !index.labels().isEmpty()) {
      claims.add(Property.DESCRIPTION, "standfirst", new StandfirstSearch(index).find());
    }
  }
}
