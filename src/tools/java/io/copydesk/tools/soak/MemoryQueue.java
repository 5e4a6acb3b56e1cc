package io.copydesk.tools.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A queue with the semantics of SQS: no order, messages that come back until they are deleted, and
 * dead letters after so many receives. What is received stays hidden until its receiver says what
 * became of it; a receiver that ended says that it failed. Thread-safe.
 */
final class MemoryQueue {
  /** A message on its {@code receives}-th way to a receiver. */
  record Message(String id, String body, int receives) {}

  private final int maxReceives;
  private final Random random;
  private final List<Message> visible = new ArrayList<>();
  private final List<Message> dead = new ArrayList<>();
  private int hidden;
  private long sent;
  private long received;
  private long retried;
  private boolean closed;

  MemoryQueue(int maxReceives, long seed) {
    this.maxReceives = maxReceives;
    random = new Random(seed);
  }

  synchronized void send(String body) {
    add(new Message("message-" + ++sent, body, 0));
  }

  private void add(Message message) {
    visible.add(message);
    notifyAll();
  }

  /** Waits for messages, and gives one to ten of them; none once the queue is closed. */
  synchronized List<Message> receive() throws InterruptedException {
    while (visible.isEmpty() && !closed) {
      wait();
    }
    if (closed) {
      return List.of();
    }
    int size = Math.min(1 + random.nextInt(10), visible.size());
    var batch = new ArrayList<Message>(size);
    for (int i = 0; i < size; i++) {
      var message = take(random.nextInt(visible.size()));
      batch.add(new Message(message.id(), message.body(), message.receives() + 1));
    }
    hidden += size;
    received += size;
    return batch;
  }

  private Message take(int index) {
    var last = visible.removeLast();
    return index == visible.size() ? last : visible.set(index, last);
  }

  synchronized void delete(Message message) {
    settle();
  }

  synchronized void fail(Message message) {
    if (message.receives() < maxReceives) {
      retried++;
      add(message);
    } else {
      dead.add(message);
    }
    settle();
  }

  private void settle() {
    hidden--;
    notifyAll();
  }

  /** Waits until at most so many messages are left to be worked. */
  synchronized void await(int left) throws InterruptedException {
    while (visible.size() + hidden > left) {
      wait();
    }
  }

  /** Messages that failed for good. */
  synchronized List<Message> deadLetters() {
    return List.copyOf(dead);
  }

  /** Sends all dead letters again, as new messages. */
  synchronized void redrive() {
    var again = List.copyOf(dead);
    dead.clear();
    again.forEach(message -> send(message.body()));
  }

  synchronized long received() {
    return received;
  }

  synchronized long retried() {
    return retried;
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }
}
