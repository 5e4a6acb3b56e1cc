package io.copydesk.handler;

import io.copydesk.aws.DeadLetterRecords;
import io.copydesk.handler.Delivery.Message;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Keeps a record of why a message failed, from its first failure until it is done: a dead letter
 * itself does not say. Thread-safe.
 */
final class DeadLetters {
  private static final String NO_ANSWER =
      "The function ended without an answer: out of time, or of memory.";

  /** A message later than this may be one that was sent again from the dead-letter queue. */
  private static final Duration LATE = Duration.ofSeconds(5);

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

  /** Without {@code records} nothing is kept. */
  DeadLetters(@Nullable DeadLetterRecords records, PageLog log, Clock clock) {
    this.records = records;
    this.log = log;
    this.clock = clock;
  }

  /** To be called before a batch is worked: a try that does not end can't say so itself. */
  void begin(QueueBatch batch, String requestId) {
    for (var letter : batch.letters()) {
      if (letter.message().receives() > 1) {
        keep(letter, NO_ANSWER, requestId);
      }
    }
  }

  /**
   * Keeps the reasons of the messages that failed, and clears the records of the others.
   *
   * @return the ids of the messages to be delivered again: those that failed, and those whose
   *     records could not be cleared
   */
  Set<String> settle(QueueBatch batch, String requestId) {
    var again = new LinkedHashSet<>(batch.failures().keySet());
    for (var letter : batch.letters()) {
      String reason = batch.failures().get(letter.message().id());
      if (reason != null) {
        keep(letter, reason, requestId);
      }
    }
    var late = clock.instant().minus(LATE);
    var suspect =
        batch.letters().stream()
            .filter(letter -> letter.message().receives() > 1 || letter.newest().isBefore(late))
            .map(Letter::message)
            .filter(message -> !again.contains(message.id()))
            .toList();
    if (!cleared(suspect, requestId)) {
      suspect.forEach(message -> again.add(message.id()));
    }
    return again;
  }

  private boolean cleared(List<Message> messages, String requestId) {
    if (records == null) {
      return true;
    }
    try {
      records.clear(messages.stream().map(Message::body).toList());
      return true;
    } catch (SdkException e) {
      log.recordFailed(requestId, e);
      return false;
    }
  }

  private void keep(Letter letter, String reason, String requestId) {
    if (records == null) {
      return;
    }
    var message = letter.message();
    var record = new LinkedHashMap<String, Object>();
    record.put("reason", reason);
    record.put("pages", letter.pages());
    record.put("tries", message.receives());
    record.put("failedAt", clock.instant().toString());
    record.put("requestId", requestId);
    record.put("messageId", message.id());
    record.put("message", message.body());
    try {
      records.put(message.body(), record);
    } catch (SdkException e) {
      log.recordFailed(requestId, e); // the message fails without it, and its next try writes one
    }
  }
}
