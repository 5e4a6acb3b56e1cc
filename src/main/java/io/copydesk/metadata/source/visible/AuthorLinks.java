package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.index.Interest;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.index.Spot;
import io.copydesk.metadata.site.Domains;
import io.copydesk.metadata.source.Source;
import io.copydesk.metadata.text.Texts;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Links with {@code rel=author}, and links to pages about authors. */
public final class AuthorLinks implements Source {
  /** Trust in a link to a profile on another site: it may be anybody's. */
  private static final double AWAY = .3;

  /** Below it a path alone says nothing: in far menus "/team/" leads to the board and the staff. */
  private static final double LEAST = .2;

  @Override
  public void read(PageIndex index, Claims claims) {
    var declared = new ArrayList<Value>();
    var near = new ArrayList<Value>();
    for (Spot spot : index.spots(Interest.AUTHOR_LINK)) {
      String text = Texts.visible(spot.element(), 100);
      double trust = Nearness.of(index, spot);
      boolean rel = spot.element().attr("rel").toLowerCase(Locale.ROOT).contains("author");
      if (text.isEmpty() || trust == 0 || (!rel && trust < LEAST)) {
        continue;
      }
      var value = new Value(text, index.absolute(spot.element(), "href"));
      if (!rel && leadsAway(index, value.url())) {
        trust *= AWAY;
      }
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

  private static boolean leadsAway(PageIndex index, @Nullable String url) {
    String own = index.page().document().baseUri();
    return url != null && !own.isEmpty() && !Domains.isSameSite(url, own);
  }
}
