package io.copydesk.tools.local;

import com.google.gson.Gson;
import io.copydesk.tools.emulator.Notification;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * The queue of page events and the one for its dead letters, as the template declares them.
 *
 * @param client for both, closed by whoever opened it
 * @param pages the queue's URL
 * @param pagesArn the queue's name in policies and events
 * @param deadLetters the URL of the queue of dead letters
 * @param deadLettersArn its name, for moving its messages back
 */
public record LocalQueues(
    SqsClient client, String pages, String pagesArn, String deadLetters, String deadLettersArn) {
  /** Longer than the function takes for a batch. */
  private static final Duration HIDDEN = Duration.ofSeconds(60);

  /** Creates the queues where they do not exist yet, and sends what S3 sends first. */
  static LocalQueues create(SqsClient client, int maxReceives) {
    String deadLetters = client.createQueue(r -> r.queueName("copydesk-dead-letters")).queueUrl();
    String deadLettersArn = arn(client, deadLetters);
    var redrive = Map.of("deadLetterTargetArn", deadLettersArn, "maxReceiveCount", maxReceives);
    String pages =
        client
            .createQueue(r ->
                r.queueName("copydesk-pages")
                    .attributes(
                        Map.of(
                            QueueAttributeName.VISIBILITY_TIMEOUT,
                            Long.toString(HIDDEN.toSeconds()),
                            QueueAttributeName.REDRIVE_POLICY,
                            new Gson().toJson(redrive))))
            .queueUrl();
    var queues = new LocalQueues(client, pages, arn(client, pages), deadLetters, deadLettersArn);
    queues.send(Notification.test(LocalSystem.PAGES));
    return queues;
  }

  private static String arn(SqsClient client, String url) {
    return client
        .getQueueAttributes(r -> r.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
        .attributes()
        .getOrDefault(QueueAttributeName.QUEUE_ARN, "");
  }

  /** Puts a message into the queue of page events. */
  public void send(String message) {
    client.sendMessage(r -> r.queueUrl(pages).messageBody(message));
  }

  /** Messages that are to be worked, or are being worked. */
  public long waiting() {
    return messages(pages);
  }

  /** Sends all messages that failed for good again. */
  public void redrive() {
    client.startMessageMoveTask(r -> r.sourceArn(deadLettersArn).destinationArn(pagesArn));
  }

  /** Messages that failed for good. */
  public long dead() {
    return messages(deadLetters);
  }

  private long messages(String url) {
    return client
        .getQueueAttributes(r ->
            r.queueUrl(url)
                .attributeNames(
                    QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                    QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
                    QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED))
        .attributes()
        .values()
        .stream()
        .mapToLong(Long::parseLong)
        .sum();
  }
}
