package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.author.Bylines;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.index.Concept;
import io.copydesk.metadata.index.Concepts;
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

/** Elements whose class calls them a byline or an author. Those of one class are one list. */
public final class BylineClasses implements Source {
  private static final int LONGEST = 160;

  /** Trust in somebody who reviewed or edited the article. */
  static final double HELP = .5;

  @Override
  public void read(PageIndex index, Claims claims) {
    Map<String, List<Value>> lists = new LinkedHashMap<>();
    Map<String, Double> trusts = new LinkedHashMap<>();
    for (Spot spot : index.spots(Interest.BYLINE)) {
      String text = Texts.visible(spot.element(), LONGEST + 40, BylineClasses::isBesideNames);
      double trust = trust(index, spot) * (Bylines.saysHelp(text) ? HELP : 1);
      if (text.isEmpty()
          || text.length() > LONGEST
          || trust == 0
          || isParticular(spot.element())
          || holdsHeading(index, spot.element())) {
        continue;
      }
      // Far from the heading every element stands for itself: there the lists are of teasers.
      String list =
          trust < 1
              ? "at " + spot.order()
              : spot.element().normalName() + "." + spot.element().className();
      lists
          .computeIfAbsent(list, _ -> new ArrayList<>())
          .add(new Value(text, link(index, spot.element())));
      trusts.merge(list, trust, Math::max);
    }
    lists.forEach((list, values) ->
        claims.addAll(Property.AUTHOR, "byline-class", trusts.getOrDefault(list, 1.0), values));
  }

  /** Whether an element inside a byline says something else than the name. */
  private static boolean isBesideNames(Element inner) {
    return saysMore(Concepts.of(inner));
  }

  private static boolean saysMore(int mask) {
    return Concept.PARTICULARS.in(mask) || Concept.TAG.in(mask) || Concept.KICKER.in(mask);
  }

  /** "byline__category", "author-job": one name for both, so no name of a person stands there. */
  private static boolean isParticular(Element element) {
    return element.classNames().stream()
        .mapToInt(Concepts::of)
        .anyMatch(mask -> Concept.BYLINE.in(mask) && saysMore(mask));
  }

  /** An element around the article's heading is no byline, whatever its class says. */
  private static boolean holdsHeading(PageIndex index, Element element) {
    Spot heading = index.mainHeading();
    return heading != null
        && (heading.element().equals(element) || heading.element().parents().contains(element));
  }

  private static double trust(PageIndex index, Spot spot) {
    if (spot.isIn(Region.BIOGRAPHY) && !spot.isIn(Region.COMMENTS) && !spot.isIn(Region.TEASERS)) {
      return .6;
    }
    return Nearness.of(index, spot);
  }

  private static @org.jspecify.annotations.Nullable String link(PageIndex index, Element element) {
    Element link = element.is("a") ? element : element.selectFirst("a[href]");
    return link == null ? null : index.absolute(link, "href");
  }
}
