package io.copydesk.clean.text.feature;

/**
 * A line as the second look sees it.
 *
 * @param line the line in its context
 * @param first what the first look found
 */
record SecondView(LineView line, FirstLook first) {
  int index() {
    return line.index();
  }

  /** How likely the line at a distance is body. */
  double body(int offset) {
    return first.body(index() + offset);
  }

  /**
   * The share of words within {@code reach} lines, the line aside, that are expected in the body.
   */
  double around(int reach) {
    int i = index();
    double words = line.page().words(i - reach, i + reach + 1) - line.page().words(i, i + 1);
    double mass = first.mass(i - reach, i + reach + 1) - first.mass(i, i + 1);
    return words == 0 ? 0 : mass / words;
  }
}
