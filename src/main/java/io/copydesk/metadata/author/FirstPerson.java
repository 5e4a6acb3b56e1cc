package io.copydesk.metadata.author;

import io.copydesk.metadata.text.WordLists;
import java.util.Locale;
import java.util.Set;

/** The words by which somebody speaks of themselves alone. */
public final class FirstPerson {
  private static final Set<String> WORDS =
      WordLists.of(FirstPerson.class, "owners.txt").set("first person");

  private FirstPerson() {}

  /** Whether a word means "I". */
  public static boolean isOne(String word) {
    return word.length() < 5 && WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
