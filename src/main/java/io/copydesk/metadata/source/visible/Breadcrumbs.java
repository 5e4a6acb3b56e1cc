package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.index.Interest;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.index.Spot;
import io.copydesk.metadata.source.Source;
import io.copydesk.metadata.text.Texts;

/** The links of a breadcrumb trail above the article. */
public final class Breadcrumbs implements Source {
  @Override
  public void read(PageIndex index, Claims claims) {
    for (Spot spot : index.spots(Interest.BREADCRUMB)) {
      var steps =
          spot.element().select("a").stream()
              .limit(8)
              .map(link -> Texts.visible(link, 60))
              .filter(text -> !text.isEmpty() && text.length() < 50)
              .map(Value::new)
              .toList();
      if (!steps.isEmpty()) {
        claims.addAll(Property.SECTION, "breadcrumb", 1, steps);
        return;
      }
    }
  }
}
