package io.copydesk.tools.local;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.copydesk.tools.emulator.EmbeddedClients;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/**
 * Calls functions with a queue's messages, as Lambda's event source mapping does: batches of up to
 * ten, the done ones deleted, the failed ones left to be received again until the queue makes them
 * dead letters. Each function has a thread and one batch at a time.
 */
final class QueueTrigger implements AutoCloseable {
  private static final int BATCH = 10;

  /** A server that closes waits as long. */
  private static final Duration LONG_POLL = Duration.ofSeconds(1);

  private static final Duration PAUSE = Duration.ofMillis(200);

  /** As long as one page may take, many times over, and shorter than the queue hides messages. */
  private static final Duration FUNCTION_TIME = Duration.ofSeconds(50);

  private final SqsClient sqs;
  private final String queueUrl;
  private final String queueArn;
  private final Duration retryAfter;
  private final AtomicInteger functions = new AtomicInteger();
  private int working;
  private boolean closed;

  QueueTrigger(SqsClient sqs, String queueUrl, String queueArn, Duration retryAfter) {
    this.sqs = sqs;
    this.queueUrl = queueUrl;
    this.queueArn = queueArn;
    this.retryAfter = retryAfter;
  }

  /** Lets a function work messages from now on. */
  void add(RequestStreamHandler function) {
    Thread.ofPlatform()
        .daemon()
        .name("function-" + functions.incrementAndGet())
        .start(() -> poll(function));
  }

  private void poll(RequestStreamHandler function) {
    while (!closed()) {
      try {
        var messages = receive();
        if (!messages.isEmpty() && begin()) {
          try {
            work(function, new SqsBatch(messages, queueArn, EmbeddedClients.REGION.id()));
          } finally {
            end();
          }
        }
      } catch (SdkException e) {
        pause(); // the queue is closing, or does not answer: what was received comes again
      }
    }
  }

  private List<Message> receive() {
    return sqs.receiveMessage(r ->
            r.queueUrl(queueUrl)
                .maxNumberOfMessages(BATCH)
                .waitTimeSeconds(Math.toIntExact(LONG_POLL.toSeconds()))
                .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
        .messages();
  }

  private void work(RequestStreamHandler function, SqsBatch batch) {
    var failed = invoke(function, batch);
    var done =
        batch.messages().stream().filter(message -> !failed.contains(message.messageId())).toList();
    if (!done.isEmpty()) {
      sqs.deleteMessageBatch(r ->
          r.queueUrl(queueUrl)
              .entries(
                  done.stream()
                      .map(message ->
                          DeleteMessageBatchRequestEntry.builder()
                              .id(message.messageId())
                              .receiptHandle(message.receiptHandle())
                              .build())
                      .toList()));
    }
    if (!failed.isEmpty()) {
      sqs.changeMessageVisibilityBatch(r ->
          r.queueUrl(queueUrl)
              .entries(
                  batch.messages().stream()
                      .filter(message -> failed.contains(message.messageId()))
                      .map(message ->
                          ChangeMessageVisibilityBatchRequestEntry.builder()
                              .id(message.messageId())
                              .receiptHandle(message.receiptHandle())
                              .visibilityTimeout(Math.toIntExact(retryAfter.toSeconds()))
                              .build())
                      .toList()));
    }
  }

  private static Set<String> invoke(RequestStreamHandler function, SqsBatch batch) {
    var payload = new ByteArrayInputStream(batch.payload().getBytes(StandardCharsets.UTF_8));
    var answer = new ByteArrayOutputStream();
    try {
      function.handleRequest(payload, answer, new FunctionContext(FUNCTION_TIME));
      return batch.failed(answer.toString(StandardCharsets.UTF_8));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return batch.ids();
    }
  }

  private synchronized boolean closed() {
    return closed;
  }

  private synchronized boolean begin() {
    if (closed) {
      return false;
    }
    working++;
    return true;
  }

  private synchronized void end() {
    working--;
    notifyAll();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Calls no function any more, and waits for the batches under way. */
  @Override
  public synchronized void close() {
    closed = true;
    try {
      while (working > 0) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
