package io.copydesk.metadata.vote;

import io.copydesk.metadata.text.WordLists;
import io.copydesk.metadata.text.Words;
import java.util.Set;

/** What a summary is called that a machine made: "AI summary: …". Immutable. */
final class MachineLabel {
  /** Characters of the longest label. */
  private static final int LONGEST = 40;

  private static final String COLONS = ":：|丨";

  private static final Set<String> LABELS =
      WordLists.of(MachineLabel.class, "machines.txt").keys("labels");

  private MachineLabel() {}

  /** A summary without what it is called. */
  static String cut(String text) {
    for (int i = 1; i < Math.min(LONGEST, text.length() - 1); i++) {
      if (COLONS.indexOf(text.charAt(i)) >= 0
          && LABELS.contains(Words.of(text.substring(0, i)).key())) {
        return text.substring(i + 1).strip();
      }
    }
    return text;
  }
}
