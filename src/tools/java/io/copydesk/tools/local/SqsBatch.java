package io.copydesk.tools.local;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * A batch of messages as Lambda hands them to a function, and its answer as Lambda understands it.
 * See "Using Lambda with Amazon SQS" in the AWS Lambda Developer Guide.
 */
record SqsBatch(List<Message> messages, String queueArn, String region) {
  private static final Gson GSON = new Gson();

  /** The invocation's payload. */
  String payload() {
    return GSON.toJson(Map.of("Records", messages.stream().map(this::record).toList()));
  }

  private Map<String, Object> record(Message message) {
    var record = new LinkedHashMap<String, Object>();
    record.put("messageId", message.messageId());
    record.put("receiptHandle", message.receiptHandle());
    record.put("body", message.body());
    record.put("attributes", message.attributesAsStrings());
    record.put("messageAttributes", Map.of());
    record.put("md5OfBody", message.md5OfBody());
    record.put("eventSource", "aws:sqs");
    record.put("eventSourceARN", queueArn);
    record.put("awsRegion", region);
    return record;
  }

  Set<String> ids() {
    return messages.stream().map(Message::messageId).collect(Collectors.toSet());
  }

  /**
   * The messages that failed, by an answer with {@code batchItemFailures}: none where it is empty
   * or has no such list, and all where it can't be understood or names a message that was not in
   * the batch.
   */
  Set<String> failed(String answer) {
    var ids = ids();
    try {
      var read = GSON.fromJson(answer, Answer.class);
      if (read == null || read.batchItemFailures() == null) {
        return Set.of();
      }
      var failed = new LinkedHashSet<String>();
      for (var failure : read.batchItemFailures()) {
        String id = failure == null ? null : failure.itemIdentifier();
        if (id == null || !ids.contains(id)) {
          return ids;
        }
        failed.add(id);
      }
      return failed;
    } catch (JsonParseException e) {
      return ids;
    }
  }

  private record Answer(@Nullable List<@Nullable Failure> batchItemFailures) {}

  private record Failure(@Nullable String itemIdentifier) {}
}
