package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.index.Interest;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.index.Spot;
import io.copydesk.metadata.source.Source;
import io.copydesk.metadata.text.Texts;
import java.util.ArrayList;
import java.util.Locale;

/** Links with {@code rel=author}, and links to pages about authors. */
public final class AuthorLinks implements Source {
  @Override
  public void read(PageIndex index, Claims claims) {
    var declared = new ArrayList<Value>();
    var near = new ArrayList<Value>();
    for (Spot spot : index.spots(Interest.AUTHOR_LINK)) {
      String text = Texts.visible(spot.element(), 100);
      double trust = Nearness.of(index, spot);
      if (text.isEmpty() || trust == 0) {
        continue;
      }
      var value = new Value(text, index.absolute(spot.element(), "href"));
      boolean rel = spot.element().attr("rel").toLowerCase(Locale.ROOT).contains("author");
      if (trust == 1) {
        (rel ? declared : near).add(value);
      } else {
        claims.addAll(
            Property.AUTHOR, rel ? "rel:author" : "author-link", trust, java.util.List.of(value));
      }
    }
    claims.addAll(Property.AUTHOR, "rel:author", 1, declared);
    claims.addAll(Property.AUTHOR, "author-link", 1, near);
  }
}
