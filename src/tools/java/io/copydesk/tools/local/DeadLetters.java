package io.copydesk.tools.local;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.annotations.SerializedName;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;

/** Looks at the dead letters and leaves them where they are. */
final class DeadLetters {
  private static final int BATCH = 10;
  private static final Gson GSON = new Gson();

  private final SqsClient sqs;
  private final String queueUrl;
  private final FunctionLog log;

  DeadLetters(SqsClient sqs, String queueUrl, FunctionLog log) {
    this.sqs = sqs;
    this.queueUrl = queueUrl;
    this.log = log;
  }

  /** The first dead letters, at most {@code limit} of them and the rest of a batch. */
  List<DeadLetter> list(int limit) {
    var seen = new ArrayList<Message>();
    List<Message> batch;
    do {
      batch =
          sqs.receiveMessage(
                  r -> r.queueUrl(queueUrl).maxNumberOfMessages(BATCH).visibilityTimeout(BATCH))
              .messages();
      seen.addAll(batch);
    } while (!batch.isEmpty() && seen.size() < limit);
    for (int i = 0; i < seen.size(); i += BATCH) {
      putBack(seen.subList(i, Math.min(i + BATCH, seen.size())));
    }
    return seen.stream().map(this::read).toList();
  }

  private void putBack(List<Message> messages) {
    sqs.changeMessageVisibilityBatch(r ->
        r.queueUrl(queueUrl)
            .entries(
                messages.stream()
                    .map(message ->
                        ChangeMessageVisibilityBatchRequestEntry.builder()
                            .id(message.messageId())
                            .receiptHandle(message.receiptHandle())
                            .visibilityTimeout(0)
                            .build())
                    .toList()));
  }

  private DeadLetter read(Message message) {
    var pages = pages(message.body());
    var reason =
        Stream.concat(pages.stream(), Stream.of(message.messageId()))
            .flatMap(subject -> log.failure(subject).stream())
            .findFirst()
            .orElse(null);
    return new DeadLetter(message.messageId(), pages, reason, message.body());
  }

  private static List<String> pages(String body) {
    try {
      var notification = GSON.fromJson(body, Notification.class);
      return notification == null || notification.records() == null
          ? List.of()
          : notification.records().stream().flatMap(event -> page(event).stream()).toList();
    } catch (JsonParseException | IllegalArgumentException e) {
      return List.of(); // it may have become a dead letter for being no event
    }
  }

  private static Optional<String> page(@Nullable Event event) {
    var s3 = event == null ? null : event.s3();
    var bucket = s3 == null ? null : s3.bucket();
    var object = s3 == null ? null : s3.object();
    return bucket == null || object == null || object.key() == null
        ? Optional.empty()
        : Optional.of(
            "s3://"
                + bucket.name()
                + "/"
                + URLDecoder.decode(object.key(), StandardCharsets.UTF_8));
  }

  private record Notification(@SerializedName("Records") @Nullable List<@Nullable Event> records) {}

  private record Event(@Nullable S3 s3) {}

  private record S3(@Nullable Bucket bucket, @Nullable S3Object object) {}

  private record Bucket(@Nullable String name) {}

  private record S3Object(@Nullable String key) {}
}
