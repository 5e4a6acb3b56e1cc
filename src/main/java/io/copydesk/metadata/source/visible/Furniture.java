package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.text.WordLists;
import io.copydesk.metadata.text.Words;
import java.util.Set;

/** Headings of what every page of a site has, such as its menus and its search. */
final class Furniture {
  private static final Set<String> HEADINGS =
      WordLists.of(Furniture.class, "furniture.txt").keys("headings");

  private Furniture() {}

  /** Whether a heading says that and nothing else. */
  static boolean isHeading(String text) {
    return HEADINGS.contains(Words.of(text).key());
  }
}
