package io.copydesk.metadata.source;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.index.PageIndex;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The {@code link} elements of the head, and the language that the root declares. */
public final class LinkRelations implements Source {
  @Override
  public void read(PageIndex index, Claims claims) {
    for (Element link : index.links()) {
      switch (link.attr("rel").strip().toLowerCase(Locale.ROOT)) {
        case "canonical" -> claims.add(Property.URL, "rel:canonical", address(index, link));
        case "shortlink" -> claims.add(Property.URL, "rel:shortlink", address(index, link));
        default -> {}
      }
    }
    Element html = index.page().document().firstElementChild();
    if (html != null) {
      claims.add(
          Property.LANGUAGE,
          "html:lang",
          html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"));
    }
  }

  private static String address(PageIndex index, Element link) {
    String absolute = index.absolute(link, "href");
    return absolute == null ? link.attr("href") : absolute;
  }
}
