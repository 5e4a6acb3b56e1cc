package io.copydesk.metadata.index;

import io.copydesk.deadline.Deadline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The traversal behind {@link PageIndex}. */
final class IndexWalk implements NodeVisitor {
  /** Places noted for one reason; a page with more has a list there, and its start says enough. */
  private static final int MOST = 400;

  /** Steps up from a link to what may be called its list of tags. */
  private static final int TAG_STEPS = 4;

  /** A part of the page with a region of its own, in element orders and text offsets. */
  record Zone(
      int regions,
      Element element,
      int order,
      int offset,
      int lastOrder,
      int length,
      boolean heading) {}

  private record OpenZone(int regions, Element element, int order, int offset, int headings) {}

  final Map<String, List<String>> metas = new HashMap<>();
  final List<Element> links = new ArrayList<>();
  final Map<Interest, List<Spot>> spots = new EnumMap<>(Interest.class);
  final List<Zone> zones = new ArrayList<>();
  int offset;

  private final Map<String, Integer> concepts = new HashMap<>();
  private final Deque<OpenZone> open = new ArrayDeque<>();

  /** The concepts of the elements that are open, by depth. */
  private int[] masks = new int[64];

  private int order;
  private int silent;
  private int headings;

  @Override
  public void head(Node node, int depth) {
    Deadline.check();
    if (node instanceof TextNode leaf) {
      if (silent == 0 && !leaf.isBlank()) {
        offset += leaf.getWholeText().strip().length();
      }
    } else if (node instanceof Element element) {
      order++;
      enter(element, depth);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isSilent(element.normalName())) {
        silent--;
      }
      OpenZone top = open.peek();
      if (top != null && top.element.equals(element)) {
        open.pop();
        zones.add(
            new Zone(
                top.regions,
                element,
                top.order,
                top.offset,
                order,
                offset - top.offset,
                headings > top.headings));
      }
    }
  }

  private void enter(Element element, int depth) {
    String tag = element.normalName();
    if (isSilent(tag)) {
      silent++;
      return;
    }
    if (silent > 0) {
      return;
    }
    int mask = concepts(element);
    if (depth >= masks.length) {
      masks = Arrays.copyOf(masks, 2 * depth);
    }
    masks[depth] = mask;
    switch (tag) {
      case "meta" -> meta(element);
      case "link" -> links.add(element);
      case "h1" -> {
        headings++;
        note(Interest.HEADING, element, mask);
      }
      case "h2" -> note(Interest.SECOND_HEADING, element, mask);
      case "time" -> note(Interest.TIME, element, mask);
      case "abbr" -> abbreviation(element, mask);
      case "figure" -> note(Interest.FIGURE, element, mask);
      case "figcaption" -> note(Interest.CAPTION, element, mask);
      case "img", "amp-img" -> note(Interest.IMAGE, element, mask);
      case "a" -> link(element, mask, depth);
      case "html", "body" -> {
        return;
      }
      default -> {
        if (Concept.HEADLINE.in(mask)) {
          note(Interest.SECOND_HEADING, element, mask);
        }
      }
    }
    attributes(element, tag, mask);
    zone(element, tag, mask);
  }

  private void attributes(Element element, String tag, int mask) {
    if (element.hasAttr("itemprop")) {
      note(Interest.MICRODATA, element, mask);
    }
    if (!tag.equals("meta") && element.hasAttr("property")) {
      note(Interest.RDFA, element, mask);
    }
    if (Concept.CAPTION.in(mask) && !tag.equals("figcaption")) {
      note(Interest.CAPTION, element, mask);
    }
    if (Concept.BYLINE.in(mask)) {
      note(Interest.BYLINE, element, mask);
    }
    if ((Concept.DATE.in(mask) || Concept.MODIFIED.in(mask)) && !tag.equals("time")) {
      note(Interest.DATE, element, mask);
    }
    if (Concept.KICKER.in(mask)) {
      note(Interest.KICKER, element, mask);
    }
    if (Concept.STANDFIRST.in(mask)) {
      note(Interest.STANDFIRST, element, mask);
    }
    if (Concept.TRAIL.in(mask)) {
      note(Interest.BREADCRUMB, element, mask);
    }
  }

  /** Feeds write days as {@code <abbr title="2026-05-01">}; other titles are words. */
  private void abbreviation(Element element, int mask) {
    if (element.attr("title").chars().anyMatch(Character::isDigit)) {
      note(Interest.TIME, element, mask);
    }
  }

  private void link(Element element, int mask, int depth) {
    String rel = element.attr("rel").toLowerCase(Locale.ROOT);
    String href = element.attr("href").toLowerCase(Locale.ROOT);
    if (rel.contains("author") || LinkPath.namesAuthor(href)) {
      note(Interest.AUTHOR_LINK, element, mask);
    }
    if ((rel.contains("tag") && !rel.contains("category"))
        || LinkPath.namesTag(href)
        || isCalledTag(element, depth)) {
      note(Interest.TAG_LINK, element, mask);
    }
  }

  /** Whether the class of a link, of its item or of their list calls it a tag. */
  private boolean isCalledTag(Element link, int depth) {
    Element at = link;
    for (int steps = 0; steps < TAG_STEPS; steps++) {
      if (at == null || (steps > 0 && at.normalName().equals("body"))) {
        return false;
      }
      if (Concept.TAG.in(masks[depth - steps])) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private void meta(Element element) {
    String content = element.attr("content");
    if (content.isBlank()) {
      return;
    }
    for (String attribute : new String[] {"name", "property", "http-equiv"}) {
      for (String name : element.attr(attribute).strip().toLowerCase(Locale.ROOT).split(" ")) {
        if (!name.isEmpty()) {
          var values = metas.computeIfAbsent(name, _ -> new ArrayList<>(1));
          if (values.size() < MOST && !values.contains(content)) {
            values.add(content);
          }
        }
      }
    }
  }

  private void zone(Element element, String tag, int mask) {
    int regions =
        switch (tag) {
          case "nav", "footer", "form", "dialog" -> Region.NAVIGATION.bit();
          case "aside" -> Region.TEASERS.bit();
          case "figure" -> Region.FIGURE.bit();
          case "article", "main" -> Region.ARTICLE.bit();
          default -> 0;
        };
    regions |= Concept.COMMENT.in(mask) ? Region.COMMENTS.bit() : 0;
    regions |= Concept.TEASER.in(mask) ? Region.TEASERS.bit() : 0;
    regions |= Concept.NAV.in(mask) || Concept.LOGO.in(mask) ? Region.NAVIGATION.bit() : 0;
    regions |= Concept.BIO.in(mask) ? Region.BIOGRAPHY.bit() : 0;
    regions |= Concept.CAPTION.in(mask) ? Region.FIGURE.bit() : 0;
    if (regions != 0) {
      open.push(new OpenZone(regions, element, order, offset, headings));
    }
  }

  private void note(Interest interest, Element element, int mask) {
    var list = spots.computeIfAbsent(interest, _ -> new ArrayList<>());
    if (list.size() < MOST) {
      list.add(new Spot(element, order, offset, mask, 0));
    }
  }

  private int concepts(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    String name = element.className();
    String id = element.id();
    int mask = name.isEmpty() ? 0 : concepts.computeIfAbsent(name, Concept::mask);
    return id.isEmpty() ? mask : mask | concepts.computeIfAbsent(id, Concept::mask);
  }

  private static boolean isSilent(String tag) {
    return switch (tag) {
      case "script", "style", "noscript", "template", "svg", "select" -> true;
      default -> false;
    };
  }
}
