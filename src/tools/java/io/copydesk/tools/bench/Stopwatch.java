package io.copydesk.tools.bench;

import java.time.Duration;

/**
 * Times work by the processor time of the whole process, so that garbage collection is counted and
 * a busy machine is not. The clock ticks every 10 ms, hence whole passes for at least a given time.
 */
final class Stopwatch {
  private final Duration atLeast;

  Stopwatch(Duration atLeast) {
    this.atLeast = atLeast;
  }

  /** Runs {@code pass} until the time is up; gives the seconds of one pass. */
  double secondsOf(Runnable pass) {
    Duration start = processorTime();
    Duration spent;
    int passes = 0;
    do {
      pass.run();
      passes++;
      spent = processorTime().minus(start);
    } while (spent.compareTo(atLeast) < 0);
    return spent.toNanos() / 1e9 / passes;
  }

  private static Duration processorTime() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .orElseThrow(() -> new IllegalStateException("this system does not tell a process's time"));
  }
}
