package io.copydesk.clean.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Phrases that open a text with a mark behind them, such as a colon. Immutable. */
final class Labels {
  private final Set<List<String>> labels;
  private final String marks;
  private final int longest;

  /**
   * Labels.
   *
   * @param marks the characters of which one stands behind a label
   * @param longest characters of the longest label
   */
  Labels(List<List<String>> labels, String marks, int longest) {
    this.labels = new HashSet<>(labels);
    this.marks = marks;
    this.longest = longest;
  }

  /** Whether a text is a label, and nothing else. */
  boolean areAllOf(String text) {
    return text.length() <= longest && labels.contains(Words.of(text).tokens());
  }

  /** Where the text goes on behind its label, which the first marks may be part of; -1 if none. */
  int end(String text) {
    for (int i = 1; i < Math.min(text.length(), longest); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0
          && labels.contains(Words.of(text.substring(0, i)).tokens())) {
        return i + 1;
      }
    }
    return -1;
  }
}
