package io.copydesk.handler;

import io.copydesk.handler.DeadLetters.Letter;
import io.copydesk.handler.Delivery.Message;
import io.copydesk.pipeline.PageEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A batch of a queue's messages: their events, and which of the messages failed and why. */
final class QueueBatch {
  private final List<Letter> letters = new ArrayList<>();
  private final List<PageEvent> events = new ArrayList<>();
  private final List<String> owners = new ArrayList<>();
  private final Map<String, MalformedEventException> malformed = new LinkedHashMap<>();
  private final Map<String, String> failures = new LinkedHashMap<>();

  QueueBatch(List<Message> messages) {
    messages.forEach(this::read);
  }

  private void read(Message message) {
    List<PageEvent> found = List.of();
    try {
      found = PageEvents.of(Json.parse(message.body()));
    } catch (MalformedEventException e) {
      malformed.put(message.id(), e);
      failures.put(message.id(), "The message is malformed. " + e.getMessage());
    }
    for (var event : found) {
      events.add(event);
      owners.add(message.id());
    }
    var pages = found.stream().map(event -> event.ref().page()).distinct().toList();
    var newest = found.stream().map(PageEvent::time).max(Instant::compareTo).orElse(Instant.MAX);
    letters.add(new Letter(message, pages, newest));
  }

  /** The events of all messages that could be read. */
  List<PageEvent> events() {
    return events;
  }

  /** Messages that no event could be read from, by their ids. */
  Map<String, MalformedEventException> malformed() {
    return malformed;
  }

  /** Takes note of what became of the events, given in their order. */
  void worked(List<Worked> batch) {
    for (int i = 0; i < batch.size(); i++) {
      if (batch.get(i) instanceof Worked.Failed(_, var failure, _)) {
        failures.put(owners.get(i), PageLog.reason(failure));
      }
    }
  }

  /** The messages with what is known of them. */
  List<Letter> letters() {
    return letters;
  }

  /** Why messages failed, by their ids. */
  Map<String, String> failures() {
    return failures;
  }
}
