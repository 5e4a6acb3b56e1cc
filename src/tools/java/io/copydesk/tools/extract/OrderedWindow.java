package io.copydesk.tools.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Runs tasks on several threads and hands on their results in the order of submission. What is
 * submitted and not yet handed on is bounded in number and in weight, so a slow task can hold back
 * the others but never let their results pile up; a task that weighs more than the bound runs
 * alone. To be used by one thread, which also runs the sink.
 */
public final class OrderedWindow<R> implements AutoCloseable {
  private final ExecutorService workers;
  private final int maxTasks;
  private final long maxWeight;
  private final Consumer<R> sink;
  private final Deque<Task<R>> window = new ArrayDeque<>();
  private long weight;

  private record Task<R>(Future<R> result, long weight) {}

  public OrderedWindow(int threads, int maxTasks, long maxWeight, Consumer<R> sink) {
    this.workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("extract-", 0).factory());
    this.maxTasks = maxTasks;
    this.maxWeight = maxWeight;
    this.sink = sink;
  }

  /** Takes a task on, after as many results as need be are handed on. */
  public void submit(long taskWeight, Callable<R> task) {
    while (!window.isEmpty() && (window.size() >= maxTasks || weight + taskWeight > maxWeight)) {
      handOnFirst();
    }
    window.addLast(new Task<>(workers.submit(task), taskWeight));
    weight += taskWeight;
  }

  /** Hands on all results. */
  public void drain() {
    while (!window.isEmpty()) {
      handOnFirst();
    }
  }

  private void handOnFirst() {
    var first = window.removeFirst();
    weight -= first.weight();
    try {
      sink.accept(first.result().get());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
