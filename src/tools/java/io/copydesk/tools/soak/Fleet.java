package io.copydesk.tools.soak;

import io.copydesk.tools.soak.MemoryQueue.Message;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Instances of the function side by side behind a queue. One that ended is replaced. */
final class Fleet implements AutoCloseable {
  private final MemoryQueue queue;
  private final Supplier<Instance> instances;
  private final List<Thread> threads;

  /** Starts so many instances. */
  Fleet(MemoryQueue queue, int size, Supplier<Instance> instances) {
    this.queue = queue;
    this.instances = instances;
    threads =
        IntStream.range(0, size)
            .mapToObj(i -> Thread.ofPlatform().daemon().name("instance-" + i).start(this::work))
            .toList();
  }

  private void work() {
    var instance = instances.get();
    try {
      for (var batch = queue.receive(); !batch.isEmpty(); batch = queue.receive()) {
        settle(batch, instance.work(batch));
        if (instance.life().ended()) {
          instance.close();
          instance = instances.get();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      instance.close();
    }
  }

  private void settle(List<Message> batch, Set<String> failed) {
    for (var message : batch) {
      if (failed.contains(message.id())) {
        queue.fail(message);
      } else {
        queue.delete(message);
      }
    }
  }

  /** Ends all instances once their batches are done. */
  @Override
  public void close() {
    queue.close();
    try {
      for (var thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
