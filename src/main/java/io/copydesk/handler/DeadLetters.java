package io.copydesk.handler;

import static java.util.Objects.requireNonNull;

import io.copydesk.aws.DeadLetterRecords;
import io.copydesk.handler.Delivery.Message;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a record of why a message failed, from its first failure until it is done: a dead letter
 * itself does not say. Thread-safe.
 */
final class DeadLetters {
  private static final String NO_ANSWER =
      "The function ended without an answer: out of time, or of memory.";

  /** A message later than this may be one that was sent again from the dead-letter queue. */
  private static final Duration LATE = Duration.ofSeconds(5);

  /** After so many tries no message comes back for its record alone. */
  private static final int FEW_TRIES = 2;

  /** What the reasons that are written beforehand may take of the time for the pages. */
  private static final Duration BEFORE = Duration.ofSeconds(3);

  /**
   * A message and what is known of it.
   *
   * @param pages that its events speak of
   * @param newest when the last of its events happened
   */
  record Letter(Message message, List<String> pages, Instant newest) {}

  private final @Nullable DeadLetterRecords records;
  private final PageLog log;
  private final Clock clock;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** Without {@code records} nothing is kept. */
  DeadLetters(@Nullable DeadLetterRecords records, PageLog log, Clock clock) {
    this.records = records;
    this.log = log;
    this.clock = clock;
  }

  /**
   * To be called before a batch is worked: a try that does not end can't say so itself.
   *
   * @param left of the invocation's time; no more than a little of it is taken
   * @return the ids of the messages that a record is kept of now
   */
  Set<String> begin(QueueBatch batch, String requestId, Duration left) throws InterruptedException {
    Set<String> begun = ConcurrentHashMap.newKeySet();
    var calls = new ArrayList<Runnable>();
    for (var letter : batch.letters()) {
      if (letter.message().receives() > 1) {
        calls.add(() -> {
          keep(letter, NO_ANSWER, requestId);
          begun.add(letter.message().id());
        });
      }
    }
    sideBySide(calls, requestId, left.compareTo(BEFORE) < 0 ? left : BEFORE);
    return begun;
  }

  /**
   * Keeps the reasons of the messages that failed, and clears the records of the others.
   *
   * @param begun what {@link #begin} returned
   * @param left of the invocation's time
   * @return the ids of the messages to be delivered again: those that failed, and those whose
   *     records are there and could not be cleared
   */
  Set<String> settle(QueueBatch batch, Set<String> begun, String requestId, Duration left)
      throws InterruptedException {
    var again = new LinkedHashSet<>(batch.failures().keySet());
    var calls = new ArrayList<Runnable>();
    for (var letter : batch.letters()) {
      String reason = batch.failures().get(letter.message().id());
      if (reason != null) {
        calls.add(() -> keep(letter, reason, requestId));
      }
    }
    var late = clock.instant().minus(LATE);
    var suspect =
        batch.letters().stream()
            .filter(letter -> letter.message().receives() > 1 || letter.newest().isBefore(late))
            .map(Letter::message)
            .filter(message -> !again.contains(message.id()))
            .toList();
    Set<String> uncleared = ConcurrentHashMap.newKeySet();
    if (!suspect.isEmpty()) {
      calls.add(() -> clear(suspect, begun, uncleared));
    }
    sideBySide(calls, requestId, left);
    again.addAll(uncleared);
    return again;
  }

  /**
   * Calls of S3, which are left where they are when their time is over. One that fails is told in
   * the log and nowhere else: a message fails without its record, too, and one whose record may be
   * there is known as such before it is asked.
   */
  private void sideBySide(List<Runnable> calls, String requestId, Duration time)
      throws InterruptedException {
    if (records == null || calls.isEmpty()) {
      return;
    }
    var all = calls.stream().map(Executors::callable).toList();
    for (var call : threads.invokeAll(all, time.toNanos(), TimeUnit.NANOSECONDS)) {
      switch (call.state()) {
        case FAILED -> log.recordFailed(requestId, call.exceptionNow());
        case CANCELLED -> log.recordFailed(requestId, new TimeoutException("No time was left."));
        case RUNNING, SUCCESS -> {}
      }
    }
  }

  /**
   * Clears what is kept of messages.
   *
   * @param begun the ids of those that a record is kept of for certain
   * @param uncleared gets the ids of those of which something is kept, until it is cleared; where
   *     nobody can tell, of those that were not tried often. A reason that is out of date is a
   *     smaller evil than messages that are done and become dead letters for it
   */
  private void clear(List<Message> messages, Set<String> begun, Set<String> uncleared) {
    var kept = requireNonNull(records);
    messages.stream()
        .filter(message -> begun.contains(message.id()) || message.receives() <= FEW_TRIES)
        .forEach(message -> uncleared.add(message.id()));
    var asked =
        messages.stream()
            .filter(message -> !begun.contains(message.id()))
            .map(Message::body)
            .toList();
    var known = asked.isEmpty() ? Set.<String>of() : kept.known(asked);
    for (Message message : messages) {
      if (begun.contains(message.id()) || known.contains(message.body())) {
        uncleared.add(message.id());
        kept.clear(message.body());
      }
      uncleared.remove(message.id());
    }
  }

  private void keep(Letter letter, String reason, String requestId) {
    var message = letter.message();
    var record = new LinkedHashMap<String, Object>();
    record.put("reason", reason);
    record.put("pages", letter.pages());
    record.put("tries", message.receives());
    record.put("failedAt", clock.instant().toString());
    record.put("requestId", requestId);
    record.put("messageId", message.id());
    record.put("message", message.body());
    requireNonNull(records).put(message.body(), record);
  }
}
