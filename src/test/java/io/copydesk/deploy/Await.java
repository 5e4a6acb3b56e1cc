package io.copydesk.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what another process will do in its own time. */
final class Await {
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

  private Await() {}

  /** Asks until the answer is as wanted; fails with the last answer when patience ends. */
  static <T> void until(String what, Supplier<T> question, T wanted, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    T answer = question.get();
    while (!answer.equals(wanted) && System.nanoTime() < end) {
      LockSupport.parkNanos(PAUSE);
      answer = question.get();
    }
    assertThat(answer).as(what).isEqualTo(wanted);
  }
}
