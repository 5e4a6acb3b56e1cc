package io.copydesk.deadline;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The time that the work of this thread may take. Java can't stop a thread from outside, so
 * whatever repeats something for each node, block, line or claim of a page asks {@link #check} each
 * time. It is in scope for the thread ({@link ScopedValue}) rather than handed on, as every loop
 * needs it and none decides by it.
 */
public final class Deadline {
  /** The clock is looked at once in so many checks, a power of two. */
  private static final int LOOK = 8;

  private static final ScopedValue<@Nullable Deadline> CURRENT = ScopedValue.newInstance();

  private long end;
  private int checks;

  private Deadline(long end) {
    this.end = end;
  }

  /**
   * Does work that may take so long.
   *
   * @throws OutOfTimeException when the time is over before the work is done
   */
  public static <T> T within(Duration time, Supplier<T> work) {
    var deadline = new Deadline(System.nanoTime() + time.toNanos());
    return ScopedValue.where(CURRENT, deadline).call(work::get);
  }

  /**
   * Does work that is not for this page alone, whatever time is left: what classes read when they
   * are first used. A class whose reading was cut off could never be used again. The page gets the
   * time back.
   */
  public static <T> T lifted(Supplier<T> work) {
    Deadline deadline = current();
    long start = System.nanoTime();
    try {
      return ScopedValue.where(CURRENT, null).call(work::get);
    } finally {
      if (deadline != null) {
        deadline.end += System.nanoTime() - start;
      }
    }
  }

  /**
   * Goes on if there is time, and where no deadline is set.
   *
   * @throws OutOfTimeException when the time is over
   * @throws CancellationException when the thread was told to stop
   */
  public static void check() {
    Deadline deadline = current();
    if (deadline != null) {
      deadline.look();
    }
  }

  private static @Nullable Deadline current() {
    return CURRENT.isBound() ? CURRENT.get() : null;
  }

  private void look() {
    if ((checks++ & (LOOK - 1)) != 0) {
      return;
    }
    if (System.nanoTime() - end > 0) {
      throw new OutOfTimeException();
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The work on a page was cancelled.");
    }
  }
}
