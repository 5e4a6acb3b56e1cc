package io.copydesk.parse.state;

import io.copydesk.deadline.Deadline;

/**
 * How much of a page's state may be looked at. States may name one value in many places, so that
 * what they unfold to has no bound of its own.
 */
final class Allowance {
  private long left;

  /**
   * @param characters of all texts together, each value counting as one more
   */
  Allowance(long characters) {
    left = characters;
  }

  /** Takes a value with so many characters; returns whether it may still be looked at. */
  boolean takes(int characters) {
    Deadline.check();
    left -= characters + 1L;
    return left >= 0;
  }
}
