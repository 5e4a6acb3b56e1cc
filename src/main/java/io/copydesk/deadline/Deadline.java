package io.copydesk.deadline;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * The time that the work of this thread may take. Java can't stop a thread from outside, so
 * whatever repeats something for each node, block, line or claim of a page asks {@link #check} each
 * time. It is in scope for the thread ({@link ScopedValue}) rather than handed on, as every loop
 * needs it and none decides by it.
 */
public final class Deadline {
  /** The clock is looked at once in so many checks, a power of two. */
  private static final int LOOK = 8;

  private static final ScopedValue<Deadline> CURRENT = ScopedValue.newInstance();

  /** Of work that may take what it takes. */
  private static final Duration FOREVER = Duration.ofDays(36_500);

  private final long end;
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
   * Does work that no deadline cuts off: what is read once for all pages, as by the initialiser of
   * a class. Cut off there, the class would be lost to every page that comes after.
   */
  public static <T> T without(Supplier<T> work) {
    return CURRENT.isBound() ? within(FOREVER, work) : work.get();
  }

  /**
   * Goes on if there is time, and where no deadline is set.
   *
   * @throws OutOfTimeException when the time is over
   * @throws CancellationException when the thread was told to stop
   */
  public static void check() {
    if (CURRENT.isBound()) {
      CURRENT.get().look();
    }
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
