package io.copydesk.metadata.index;

import org.jsoup.nodes.Element;

/**
 * A place of the page that may hold metadata.
 *
 * @param element the element
 * @param order its place among the page's elements, in document order
 * @param offset characters of visible text before it
 * @param concepts what its class and id say, a mask of {@link Concept}s
 * @param regions the parts of the page it stands in, a mask of {@link Region}s
 */
public record Spot(Element element, int order, int offset, int concepts, int regions) {
  /** Whether it stands in a part of the page. */
  public boolean isIn(Region region) {
    return (regions & region.bit()) != 0;
  }

  /** Whether its class or id names a concept. */
  public boolean is(Concept concept) {
    return concept.in(concepts);
  }

  /**
   * Whether it stands among teasers, comments or navigation, so that it speaks of something else.
   */
  public boolean isElsewhere() {
    return isIn(Region.TEASERS) || isIn(Region.COMMENTS) || isIn(Region.NAVIGATION);
  }
}
