package io.copydesk.pipeline;

import io.copydesk.deadline.Deadline;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Shares the heap among the pages that are worked side by side: each waits until there is room for
 * what it may take, the largest until it is alone. Without it two pages that fit one by one could
 * together fill the heap, and neither would come to an end. Thread-safe; first come, first served.
 */
final class HeapShares {
  private static final int UNIT = 1 << 20;

  /** Bytes that a character comes to, as text, tree, blocks, features and record. */
  private static final int PER_CHARACTER = 24;

  /** Bytes that a tag comes to. */
  private static final int PER_TAG = 500;

  private final int units;
  private final Semaphore free;

  /** Shares of so many bytes. */
  HeapShares(long heap) {
    units = Math.clamp(heap / UNIT, 1, Integer.MAX_VALUE);
    free = new Semaphore(units, true);
  }

  /** Does the work on a page of such a text once there is room; waiting takes none of its time. */
  <T> T within(String text, Supplier<T> work) {
    int share = share(text);
    Deadline.lifted(() -> take(share));
    try {
      return work.get();
    } finally {
      free.release(share);
    }
  }

  private int share(String text) {
    long tags = text.chars().filter(c -> c == '<').count();
    long bytes = PER_CHARACTER * (long) text.length() + PER_TAG * tags;
    return Math.clamp(bytes / UNIT, 1, units);
  }

  private boolean take(int share) {
    try {
      free.acquire(share);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Out of time before there was room for the page.");
    }
  }
}
