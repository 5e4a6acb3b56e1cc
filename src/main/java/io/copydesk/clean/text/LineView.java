package io.copydesk.clean.text;

/**
 * A line in its context: what features are read off.
 *
 * @param page the page
 * @param index the line
 */
record LineView(TextContext page, int index) {
  LineFacts facts() {
    return page.facts(index);
  }

  Shape shape() {
    return facts().shape();
  }

  boolean has(int offset) {
    int other = index + offset;
    return other >= 0 && other < page.size();
  }

  /** The line at a distance; only where {@link #has} says that there is one. */
  LineFacts at(int offset) {
    return page.facts(index + offset);
  }

  /** Words of prose in the {@code reach} lines before and after, the line aside. */
  double proseAround(int reach) {
    return proseBefore(reach) + proseAfter(reach);
  }

  double proseBefore(int reach) {
    return page.prose(index - reach, index);
  }

  double proseAfter(int reach) {
    return page.prose(index + 1, index + 1 + reach);
  }

  /** The share of prose among the words of the lines around, from 0 to 1. */
  double proseShare(int reach) {
    double words = page.words(index - reach, index + 1 + reach) - facts().count();
    return words == 0 ? 0 : proseAround(reach) / words;
  }

  /** Words a line on average around this one. */
  double wordsAround(int reach) {
    int from = Math.max(0, index - reach);
    int to = Math.min(page.size(), index + reach + 1);
    return page.words(from, to) / (to - from);
  }

  boolean isProse(int offset) {
    return has(offset) && at(offset).isProse();
  }

  /** How many of the two lines before and the two after are short and without an end mark. */
  int openAround() {
    int open = 0;
    for (int offset : new int[] {-2, -1, 1, 2}) {
      open += has(offset) && at(offset).isOpen() ? 1 : 0;
    }
    return open;
  }
}
