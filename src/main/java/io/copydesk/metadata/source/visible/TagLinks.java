package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.index.Interest;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.index.Region;
import io.copydesk.metadata.index.Spot;
import io.copydesk.metadata.source.Source;
import io.copydesk.metadata.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Links to topics that stand together, outside navigation: the article's tags. */
public final class TagLinks implements Source {
  private static final int MOST = 25;

  @Override
  public void read(PageIndex index, Claims claims) {
    Map<Element, List<Value>> groups = new LinkedHashMap<>();
    for (Spot spot : index.spots(Interest.TAG_LINK)) {
      String text = tag(Texts.visible(spot.element(), 80));
      if (text.isEmpty()
          || text.length() > 50
          || spot.isIn(Region.NAVIGATION)
          || spot.isIn(Region.COMMENTS)
          || index.distance(spot) < -200) {
        continue;
      }
      groups.computeIfAbsent(list(spot.element()), _ -> new ArrayList<>()).add(new Value(text));
    }
    groups.values().stream()
        .filter(group -> group.size() <= MOST)
        .max(java.util.Comparator.comparingInt(List::size))
        .ifPresent(group ->
            claims.addAll(Property.KEYWORDS, "tag-links", 1, group.stream().distinct().toList()));
  }

  private static String tag(String text) {
    return text.startsWith("#") ? text.substring(1).strip() : text;
  }

  /** What holds the links together: the list, else the grandparent. */
  private static Element list(Element link) {
    Element parent = link.parent();
    if (parent == null) {
      return link;
    }
    Element grandparent = parent.parent();
    return grandparent != null && parent.childrenSize() == 1 ? grandparent : parent;
  }
}
