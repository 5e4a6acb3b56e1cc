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
import java.util.Comparator;
import java.util.List;

/**
 * Links to topics that stand together, outside navigation: the article's tags. Of several such
 * groups the one is taken whose topics the text speaks of most.
 */
public final class TagLinks implements Source {
  private static final int MOST = 25;

  /** Elements between two links of one group. */
  private static final int GAP = 12;

  @Override
  public void read(PageIndex index, Claims claims) {
    var groups = new ArrayList<List<Value>>();
    int last = Integer.MIN_VALUE / 2;
    for (Spot spot : index.spots(Interest.TAG_LINK)) {
      String text = tag(Texts.visible(spot.element(), 80));
      if (text.isEmpty()
          || text.length() > 50
          || spot.isIn(Region.NAVIGATION)
          || spot.isIn(Region.COMMENTS)
          || index.distance(spot) < -200) {
        continue;
      }
      if (spot.order() - last > GAP) {
        groups.add(new ArrayList<>());
      }
      last = spot.order();
      groups.getLast().add(new Value(text));
    }
    var spoken = SpokenOf.in(index);
    groups.stream()
        .map(group -> group.stream().distinct().toList())
        .filter(group -> group.size() <= MOST)
        .max(Comparator.<List<Value>>comparingLong(spoken::count).thenComparingInt(List::size))
        .ifPresent(group -> claims.addAll(Property.KEYWORDS, "tag-links", 1, group));
  }

  private static String tag(String text) {
    return text.startsWith("#") ? text.substring(1).strip() : text;
  }
}
