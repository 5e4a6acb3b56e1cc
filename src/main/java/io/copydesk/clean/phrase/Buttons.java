package io.copydesk.clean.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What buttons say, in many languages. Immutable. */
public final class Buttons {
  /** Words that a button says at most: longer texts need not be compared with the list. */
  public static final double LONGEST = 20;

  /** Buttons in a row stand no farther from each other. */
  public static final int NEAR = 3;

  private static final PhraseLists LISTS = PhraseLists.of(Buttons.class, "buttons.txt");
  private static final Set<List<String>> ALL = new HashSet<>(LISTS.below("buttons"));
  private static final Set<List<String>> IN_ROW = new HashSet<>(LISTS.below("row"));

  private Buttons() {}

  /** Whether a text is what a button says, and nothing else. */
  public static boolean say(Words text) {
    return ALL.contains(text.tokens());
  }

  /** Whether a text is what a button says that stands beside others, and may be any word else. */
  public static boolean sayInRow(Words text) {
    return IN_ROW.contains(text.tokens());
  }
}
