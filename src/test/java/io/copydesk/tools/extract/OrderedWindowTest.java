package io.copydesk.tools.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class OrderedWindowTest {
  private final List<Integer> results = new ArrayList<>();

  @Test
  void handsOnInTheOrderOfSubmissionWhoeverIsFirst() {
    var second = new CountDownLatch(1);
    try (var window = new OrderedWindow<Integer>(2, 10, 10, results::add)) {
      window.submit(
          1,
          () -> {
            second.await();
            return 1;
          });
      window.submit(
          1,
          () -> {
            second.countDown();
            return 2;
          });
      window.drain();
    }
    assertThat(results).containsExactly(1, 2);
  }

  @Test
  void neverHoldsMoreThanItsTasksOrItsWeight() {
    var held = new AtomicInteger();
    var most = new AtomicInteger();
    try (var window =
        new OrderedWindow<Integer>(
            3,
            5,
            40,
            result -> {
              held.decrementAndGet();
              results.add(result);
            })) {
      for (int i = 0; i < 200; i++) {
        int number = i;
        boolean heavy = i >= 100;
        window.submit(heavy ? 20 : 1, () -> number);
        most.accumulateAndGet(held.incrementAndGet(), Math::max);
        assertThat(held.get()).isLessThanOrEqualTo(i > 105 ? 2 : 5);
      }
      window.drain();
    }
    assertThat(most).hasValue(5);
    assertThat(results).isEqualTo(IntStream.range(0, 200).boxed().toList());
  }

  @Test
  void takesATaskHeavierThanTheBoundAlone() {
    try (var window = new OrderedWindow<Integer>(2, 5, 10, results::add)) {
      window.submit(1, () -> 1);
      window.submit(1_000, () -> 2);
      assertThat(results).containsExactly(1);
      window.submit(1, () -> 3);
      assertThat(results).containsExactly(1, 2);
      window.drain();
    }
    assertThat(results).containsExactly(1, 2, 3);
  }

  @Test
  void aBrokenTaskEndsTheRun() {
    try (var window = new OrderedWindow<Integer>(1, 5, 10, results::add)) {
      window.submit(
          1,
          () -> {
            throw new IllegalArgumentException("broken");
          });
      assertThatThrownBy(window::drain).hasRootCauseMessage("broken");
    }
  }
}
