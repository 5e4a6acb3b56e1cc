package io.copydesk.clean.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What buttons say, in many languages. Immutable. */
public final class Buttons {
  private static final Set<List<String>> ALL =
      new HashSet<>(PhraseLists.of(Buttons.class, "buttons.txt").below("buttons"));

  private Buttons() {}

  /** Whether a text is what a button says, and nothing else. */
  public static boolean say(Words text) {
    return ALL.contains(text.tokens());
  }
}
