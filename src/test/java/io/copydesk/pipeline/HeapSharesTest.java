package io.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.deadline.Deadline;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HeapSharesTest {
  /** A text that takes 24 MiB by the characters alone. */
  private static final String LARGE = "x".repeat(1 << 20);

  private static final String SMALL = "<p>x</p>";

  @Test
  void pagesThatFitTogetherAreWorkedTogether() throws InterruptedException {
    var shares = new HeapShares(50 << 20);
    var both = new CountDownLatch(2);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 2; i++) {
        threads.execute(() -> shares.within(LARGE, () -> meet(both)));
      }
      assertThat(both.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void pagesThatDoNotFitTogetherWait() {
    var shares = new HeapShares(30 << 20);
    var now = new AtomicInteger();
    var most = new AtomicInteger();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 20)
          .forEach(_ ->
              threads.execute(() ->
                  shares.within(
                      LARGE,
                      () -> {
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        LockSupport.parkNanos(100_000);
                        return now.decrementAndGet();
                      })));
    }
    assertThat(most).hasValue(1);
  }

  @Test
  void aPageLargerThanTheHeapIsWorkedAlone() {
    var shares = new HeapShares(3 << 20);
    assertThat(shares.within(LARGE, () -> "done")).isEqualTo("done");
    assertThat(shares.within(SMALL, () -> "and so is the next")).startsWith("and");
  }

  @Test
  void tagsCount() {
    var shares = new HeapShares(30 << 20);
    String tags = "<i>".repeat(50_000);
    shares.within(tags, () -> waits(shares, tags));
  }

  @Test
  void waitingTakesNoneOfThePagesTime() {
    var shares = new HeapShares(1 << 20);
    var begun = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.execute(() -> shares.within(SMALL, () -> sleep(begun)));
      assertThat(
              Deadline.within(
                  Duration.ofMillis(300),
                  () -> {
                    Deadline.lifted(() -> meet(begun));
                    return shares.within(
                        SMALL,
                        () -> {
                          IntStream.range(0, 16).forEach(_ -> Deadline.check());
                          return "in time";
                        });
                  }))
          .isEqualTo("in time");
    }
  }

  @Test
  void whoIsToldToStopWaitsNoLonger() {
    var shares = new HeapShares(1 << 20);
    shares.within(
        SMALL,
        () -> {
          Thread.currentThread().interrupt();
          assertThatThrownBy(() -> shares.within(SMALL, () -> "never"))
              .isInstanceOf(CancellationException.class);
          return Thread.interrupted();
        });
    assertThat(shares.within(SMALL, () -> "the room is free")).isEqualTo("the room is free");
  }

  /** Whether a second page of the kind has to wait. */
  private static boolean waits(HeapShares shares, String text) {
    var second = Thread.ofVirtual().start(() -> shares.within(text, () -> true));
    try {
      assertThat(second.join(Duration.ofMillis(200))).isFalse();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      second.interrupt();
    }
    return true;
  }

  private static boolean meet(CountDownLatch latch) {
    latch.countDown();
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean sleep(CountDownLatch begun) {
    begun.countDown();
    try {
      Thread.sleep(600);
      return true;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
