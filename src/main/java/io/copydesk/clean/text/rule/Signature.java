package io.copydesk.clean.text.rule;

import java.util.function.ToIntFunction;

/**
 * Finds the signature at a mail's end: two dashes in a line of their own, and below them a few
 * lines of which none is a paragraph.
 */
final class Signature {
  /** Where the dashes stand; the number of lines if there are none. */
  static final ToIntFunction<Draft> START = Signature::start;

  private static final String DASHES = "--";

  private static final int LONGEST = 10;

  private Signature() {}

  private static int start(Draft draft) {
    int size = draft.page().size();
    for (int i = size - 1; i > 0 && size - i <= LONGEST && !draft.facts(i).isProse(); i--) {
      if (draft.facts(i).line().text().equals(DASHES)) {
        return i;
      }
    }
    return size;
  }
}
