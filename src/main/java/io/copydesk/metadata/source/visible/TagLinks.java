package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.index.Interest;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.index.Region;
import io.copydesk.metadata.index.Spot;
import io.copydesk.metadata.source.Source;
import io.copydesk.metadata.text.Sentences;
import io.copydesk.metadata.text.Texts;
import io.copydesk.metadata.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Links to topics that stand together, outside navigation: the article's tags. Of several such
 * groups the one is taken whose topics the text speaks of most.
 */
public final class TagLinks implements Source {
  private static final int MOST = 25;
  private static final int MOST_WORDS = 6;

  /** Characters beside a link, in its own element, that make it part of a sentence. */
  private static final int PROSE = 40;

  private static final int YEAR = 4;

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
          || Words.of(text).size() > MOST_WORDS
          || isDay(text)
          || isInProse(spot.element())
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
    var lists =
        groups.stream()
            .map(group -> group.stream().distinct().toList())
            .filter(group -> group.size() <= MOST)
            .toList();
    claims.addAll(Property.KEYWORDS, "tag-links", 1, best(lists, index));
  }

  private static List<Value> best(List<List<Value>> lists, PageIndex index) {
    if (lists.size() < 2) {
      return lists.isEmpty() ? List.of() : lists.getFirst();
    }
    var spoken = SpokenOf.in(index);
    return lists.stream()
        .max(
            Comparator.<List<Value>>comparingDouble(group -> spokenOf(group, spoken))
                .thenComparingInt(List::size))
        .orElseThrow();
  }

  /** How many of the topics the text speaks of, less where it passes over most of them. */
  private static double spokenOf(List<Value> group, SpokenOf spoken) {
    double count = spoken.count(group);
    return count * count / group.size();
  }

  /** A link in the middle of a sentence leads to a topic that the text names in passing. */
  private static boolean isInProse(Element link) {
    Element parent = link.parent();
    while (parent != null && isEmphasis(parent)) {
      parent = parent.parent();
    }
    if (parent == null) {
      return false;
    }
    String beside = parent.ownText();
    return beside.length() > PROSE || (Sentences.ends(beside) && !Words.of(beside).isEmpty());
  }

  private static boolean isEmphasis(Element element) {
    return switch (element.normalName()) {
      case "b", "strong", "i", "em", "u" -> true;
      default -> false;
    };
  }

  /** "15/07/2026": longer than a year that an article is about, and without a letter. */
  private static boolean isDay(String text) {
    return text.length() > YEAR && text.chars().noneMatch(Character::isLetter);
  }

  private static String tag(String text) {
    return text.startsWith("#") ? text.substring(1).strip() : text;
  }
}
