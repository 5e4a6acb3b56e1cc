package io.copydesk.tools.reprocess;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/**
 * Sends events into a queue.
 *
 * @param url the queue's
 */
record SqsEvents(SqsClient sqs, String url) implements Consumer<List<String>> {
  /** Sends up to ten; what SQS does not take at once goes alone, with the SDK's retries. */
  @Override
  public void accept(List<String> events) {
    var entries =
        IntStream.range(0, events.size())
            .mapToObj(i ->
                SendMessageBatchRequestEntry.builder()
                    .id(Integer.toString(i))
                    .messageBody(events.get(i))
                    .build())
            .toList();
    sqs.sendMessageBatch(r -> r.queueUrl(url).entries(entries))
        .failed()
        .forEach(failed -> {
          String event = events.get(Integer.parseInt(failed.id()));
          sqs.sendMessage(r -> r.queueUrl(url).messageBody(event));
        });
  }
}
