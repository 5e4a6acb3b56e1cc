package io.copydesk.clean.html.rule;

import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/** The body's blocks in groups that other blocks, more than a few, keep apart. */
final class Segments {
  /** So many blocks that are no body keep groups apart. */
  private static final int GAP = 10;

  /** A group with fewer words than this share of the largest is small, */
  private static final double SMALL = .3;

  /** if it has fewer than this besides: a section of a long article has more. */
  private static final double MOST_WORDS = 80;

  /** A group whose words are likelier body than this is left alone. */
  private static final double SURE = .7;

  private final BitSet stray = new BitSet();

  Segments(BitSet body, IntToDoubleFunction words, IntToDoubleFunction likely) {
    double most = 0;
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (int from = body.nextSetBit(0); from >= 0; from = body.nextSetBit(end(body, from))) {
      most = Math.max(most, sum(body, from, words));
    }
    for (int from = body.nextSetBit(0); from >= 0; from = body.nextSetBit(end(body, from))) {
      double own = sum(body, from, words);
      double sure = sum(body, from, i -> words.applyAsDouble(i) * likely.applyAsDouble(i));
      if (own < Math.min(SMALL * most, MOST_WORDS) && sure < SURE * own) {
        stray.set(from, end(body, from));
      } else {
        first = Math.min(first, from);
        last = from;
      }
    }
    // What stands between two parts of the article stands in its place.
    if (last >= 0) {
      stray.clear(first, last);
    }
  }

  /** Whether a block stands in a small and doubtful group. */
  boolean isStray(int block) {
    return stray.get(block);
  }

  /** The block after the last one of the group that begins at {@code from}. */
  private static int end(BitSet body, int from) {
    int last = from;
    for (int next = body.nextSetBit(last + 1); next >= 0; next = body.nextSetBit(next + 1)) {
      if (next - last > GAP) {
        break;
      }
      last = next;
    }
    return last + 1;
  }

  private static double sum(BitSet body, int from, IntToDoubleFunction of) {
    double sum = 0;
    int end = end(body, from);
    for (int i = from; i >= 0 && i < end; i = body.nextSetBit(i + 1)) {
      sum += of.applyAsDouble(i);
    }
    return sum;
  }
}
