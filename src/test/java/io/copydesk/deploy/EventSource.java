package io.copydesk.deploy;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.copydesk.handler.IngestFunction;
import io.copydesk.tools.local.FunctionContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/**
 * Does with a queue what Lambda's event source mapping does: brings batches of ten to the function
 * and deletes the messages that it does not name as failed.
 */
record EventSource(SqsClient sqs, String queue, IngestFunction function) {
  private static final int BATCH = 10;
  private static final Gson GSON = new Gson();

  /** The function's time-out in the template. */
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  /** Brings what is there now, at most one batch. */
  void poll() {
    var messages = receive();
    if (!messages.isEmpty()) {
      var failed = failed(invoke(event(messages)));
      messages.stream().filter(m -> !failed.contains(m.messageId())).forEach(this::delete);
    }
  }

  /** Takes the bodies of what is there now, at most one batch, past the function. */
  List<String> take() {
    var messages = receive();
    messages.forEach(this::delete);
    return messages.stream().map(Message::body).toList();
  }

  private List<Message> receive() {
    return sqs.receiveMessage(r ->
            r.queueUrl(queue)
                .maxNumberOfMessages(BATCH)
                .waitTimeSeconds(1)
                .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
        .messages();
  }

  private void delete(Message message) {
    sqs.deleteMessage(r -> r.queueUrl(queue).receiptHandle(message.receiptHandle()));
  }

  private static String event(List<Message> messages) {
    return GSON.toJson(Map.of("Records", messages.stream().map(EventSource::record).toList()));
  }

  private static Map<String, Object> record(Message message) {
    return Map.of(
        "messageId", message.messageId(),
        "receiptHandle", message.receiptHandle(),
        "body", message.body(),
        "attributes", message.attributesAsStrings(),
        "messageAttributes", Map.of(),
        "md5OfBody", message.md5OfBody(),
        "eventSource", "aws:sqs",
        "awsRegion", "us-east-1");
  }

  private String invoke(String event) {
    var answer = new ByteArrayOutputStream();
    try {
      function.handleRequest(
          new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
          answer,
          new FunctionContext(TIMEOUT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answer.toString(StandardCharsets.UTF_8);
  }

  private static Set<String> failed(String answer) {
    return JsonParser.parseString(answer)
        .getAsJsonObject()
        .getAsJsonArray("batchItemFailures")
        .asList()
        .stream()
        .map(JsonElement::getAsJsonObject)
        .map(failure -> failure.get("itemIdentifier").getAsString())
        .collect(Collectors.toUnmodifiableSet());
  }
}
