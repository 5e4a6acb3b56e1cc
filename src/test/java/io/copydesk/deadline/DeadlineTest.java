package io.copydesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DeadlineTest {
  private static final Duration LONG = Duration.ofDays(1);

  @Test
  void workThatNeverEndsIsStopped() {
    assertThatThrownBy(() -> Deadline.within(Duration.ofMillis(20), DeadlineTest::forever))
        .isInstanceOf(OutOfTimeException.class);
  }

  @Test
  void workInTimeGivesItsValue() {
    assertThat(
            Deadline.within(
                LONG,
                () -> {
                  Deadline.check();
                  return "done";
                }))
        .isEqualTo("done");
  }

  @Test
  void withoutADeadlineThereIsTime() {
    assertThatCode(Deadline::check).doesNotThrowAnyException();
  }

  @Test
  void whatIsReadOnceForAllPagesIsNotCutOff() {
    assertThatThrownBy(() ->
            Deadline.within(
                Duration.ofNanos(1),
                () -> {
                  assertThat(Deadline.lifted(DeadlineTest::manyChecks)).isEqualTo(100);
                  return manyChecks();
                }))
        .isInstanceOf(OutOfTimeException.class);
    assertThat(Deadline.lifted(DeadlineTest::manyChecks)).isEqualTo(100);
  }

  @Test
  void whatIsReadOnceForAllPagesCostsThePageNoTime() {
    assertThat(
            Deadline.within(
                Duration.ofMillis(200),
                () -> {
                  Deadline.lifted(() -> sleep(Duration.ofMillis(400)));
                  return manyChecks();
                }))
        .isEqualTo(100);
  }

  private static boolean sleep(Duration time) {
    try {
      Thread.sleep(time);
      return true;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anInterruptedThreadStopsToo() {
    assertThatThrownBy(() ->
            Deadline.within(
                LONG,
                () -> {
                  Thread.currentThread().interrupt();
                  return forever();
                }))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).as("it is still told so").isTrue();
  }

  private static int manyChecks() {
    for (int i = 0; i < 100; i++) {
      Deadline.check();
    }
    return 100;
  }

  private static int forever() {
    while (true) {
      Deadline.check();
    }
  }
}
