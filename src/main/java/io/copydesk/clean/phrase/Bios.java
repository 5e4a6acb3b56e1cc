package io.copydesk.clean.phrase;

import java.util.List;
import java.util.Set;

/** How sentences go on that tell who an author is: "Ada Brook is a staff writer". */
public final class Bios {
  /** Passages that are the end of a body, where such sentences stand. */
  public static final int LAST = 4;

  /** Words of a note on an author. */
  public static final double SHORTEST = 6;

  /** Words of a note on an author, at most. */
  public static final double LONGEST = 130;

  /** Words in front of the name, at most: "About the author:", "Korrespondent". */
  public static final int BEFORE = 4;

  /** Words behind the name up to "is", at most. */
  private static final int BEHIND = 3;

  private static final Set<String> IS =
      Set.of(
          "is",
          "was",
          "has",
          "ist",
          "arbeitet",
          "schreibt",
          "est",
          "es",
          "è",
          "é",
          "är",
          "er",
          "on",
          "jest",
          "je",
          "este",
          "adalah",
          "writes",
          "works",
          "covers");

  private Bios() {}

  /** Whether words in small letters tell who somebody is whose name ends before {@code from}. */
  public static boolean tellWho(List<String> words, int from) {
    return words.subList(from, Math.min(words.size(), from + BEHIND)).stream()
        .anyMatch(IS::contains);
  }
}
