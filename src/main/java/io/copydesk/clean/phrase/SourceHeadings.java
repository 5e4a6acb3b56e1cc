package io.copydesk.clean.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What heads the list of an article's sources, in many languages. Immutable. */
public final class SourceHeadings {
  /** Words of a heading: "Sources and further reading". */
  private static final int LONGEST = 6;

  private static final Set<List<String>> ALL =
      new HashSet<>(PhraseLists.of(SourceHeadings.class, "sources.txt").below("sources"));

  private SourceHeadings() {}

  /** Whether a text opens with such words and says little else. */
  public static boolean open(Words text) {
    List<String> tokens = text.tokens();
    for (int size = 1; size <= tokens.size() && tokens.size() <= LONGEST; size++) {
      if (ALL.contains(tokens.subList(0, size))) {
        return true;
      }
    }
    return false;
  }
}
