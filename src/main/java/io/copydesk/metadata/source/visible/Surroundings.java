package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.index.Concept;
import io.copydesk.metadata.index.Concepts;
import org.jsoup.nodes.Element;

/** What a block of text stands in, by the tags and classes of the elements around it. */
final class Surroundings {
  private static final int FARTHEST = 12;

  private Surroundings() {}

  /** Whether it stands in a caption, among comments, teasers or in navigation. */
  static boolean isElsewhere(Element element) {
    Element ancestor = element;
    for (int i = 0; ancestor != null && i < FARTHEST; i++) {
      switch (ancestor.normalName()) {
        case "figure", "figcaption", "aside", "nav", "footer" -> {
          return true;
        }
        case "body", "main", "article" -> {
          return false;
        }
        default -> {}
      }
      int mask = Concepts.of(ancestor);
      if (Concept.COMMENT.in(mask)
          || Concept.CAPTION.in(mask)
          || Concept.TEASER.in(mask)
          || Concept.NAV.in(mask)) {
        return true;
      }
      ancestor = ancestor.parent();
    }
    return false;
  }
}
