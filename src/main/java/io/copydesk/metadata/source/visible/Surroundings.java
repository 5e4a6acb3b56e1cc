package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.index.Concept;
import io.copydesk.metadata.index.Concepts;
import io.copydesk.metadata.index.PageIndex;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What a block of text stands in, by the tags and classes of the elements around it. An element
 * that the article's heading stands in too is the article's own, whatever its class says.
 */
final class Surroundings {
  private static final int FARTHEST = 12;

  /** Steps up to a class that speaks of a caption: farther up it speaks of a layout. */
  private static final int CAPTION = 2;

  private final Set<Element> own = Collections.newSetFromMap(new IdentityHashMap<>());

  private Surroundings() {}

  static Surroundings of(PageIndex index) {
    var surroundings = new Surroundings();
    if (index.mainHeading() != null) {
      surroundings.own.addAll(index.mainHeading().element().parents());
    }
    return surroundings;
  }

  /** Whether it stands in a caption, among comments, teasers or in navigation. */
  boolean isElsewhere(Element element) {
    return stands(
        element,
        (tag, mask, _) ->
            isFigure(tag)
                || tag.equals("aside")
                || tag.equals("nav")
                || tag.equals("footer")
                || Concept.COMMENT.in(mask)
                || Concept.CAPTION.in(mask)
                || Concept.TEASER.in(mask)
                || Concept.NAV.in(mask));
  }

  /** Whether it stands in a figure, or in a caption outside one. */
  boolean isWithPicture(Element element) {
    return stands(
        element,
        (tag, mask, steps) -> isFigure(tag) || (steps < CAPTION && Concept.CAPTION.in(mask)));
  }

  /** Whether it stands among comments. */
  boolean isComment(Element element) {
    return stands(element, (_, mask, _) -> Concept.COMMENT.in(mask));
  }

  /** Whether it stands in a quotation, as the posts of other sites do that an article shows. */
  boolean isQuoted(Element element) {
    return stands(element, (tag, _, _) -> tag.equals("blockquote"));
  }

  private static boolean isFigure(String tag) {
    return tag.equals("figure") || tag.equals("figcaption");
  }

  private interface Test {
    boolean test(String tag, int mask, int steps);
  }

  private boolean stands(Element element, Test test) {
    Element ancestor = element;
    for (int i = 0; ancestor != null && i < FARTHEST && !own.contains(ancestor); i++) {
      if (test.test(ancestor.normalName(), Concepts.of(ancestor), i)) {
        return true;
      }
      switch (ancestor.normalName()) {
        case "body", "main", "article" -> {
          return false;
        }
        default -> ancestor = ancestor.parent();
      }
    }
    return false;
  }
}
