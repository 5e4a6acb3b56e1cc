package io.copydesk.metadata.index;

import org.jsoup.nodes.Element;

/** The concepts of a single element, or of one of its classes. */
public final class Concepts {
  private Concepts() {}

  /** What the element's class and id say, a mask of {@link Concept}s. */
  public static int of(Element element) {
    String name = element.className();
    String id = element.id();
    return (name.isEmpty() ? 0 : Concept.mask(name)) | (id.isEmpty() ? 0 : Concept.mask(id));
  }

  /** What a class says, a mask of {@link Concept}s. */
  public static int of(String name) {
    return Concept.mask(name);
  }
}
