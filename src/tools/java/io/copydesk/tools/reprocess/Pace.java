package io.copydesk.tools.reprocess;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Lets through so many events a second, evenly. For one thread. */
final class Pace implements Consumer<List<String>> {
  private final Consumer<List<String>> events;
  private final double nanosEach;
  private long next = System.nanoTime();

  Pace(double perSecond, Consumer<List<String>> events) {
    this.events = events;
    nanosEach = Duration.ofSeconds(1).toNanos() / perSecond;
  }

  @Override
  public void accept(List<String> batch) {
    long now = System.nanoTime();
    try {
      TimeUnit.NANOSECONDS.sleep(next - now);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Broken off.");
    }
    next = Math.max(next, now) + Math.round(batch.size() * nanosEach);
    events.accept(batch);
  }
}
