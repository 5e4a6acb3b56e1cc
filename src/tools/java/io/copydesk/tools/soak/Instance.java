package io.copydesk.tools.soak;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import io.copydesk.aws.AwsClients;
import io.copydesk.handler.IngestFunction;
import io.copydesk.tools.fault.InstanceLife;
import io.copydesk.tools.local.FunctionContext;
import io.copydesk.tools.soak.MemoryQueue.Message;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An instance of the function, and how Lambda calls it with a batch of messages.
 *
 * @param clients of its own, closed with it
 */
record Instance(IngestFunction function, AwsClients clients, InstanceLife life)
    implements AutoCloseable {
  private static final Gson GSON = new Gson();

  /** The function's time-out in the template. */
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  /** Calls the function. Returns the ids of the messages that are to come again. */
  Set<String> work(List<Message> batch) {
    var all = new HashSet<String>();
    batch.forEach(message -> all.add(message.id()));
    var answer = new ByteArrayOutputStream();
    try {
      function.handleRequest(
          new ByteArrayInputStream(payload(batch)), answer, new FunctionContext(TIMEOUT));
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      return all; // as when Lambda ends an instance
    }
    return life.ended() ? all : failed(answer.toString(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    clients.close();
  }

  private static byte[] payload(List<Message> batch) {
    var records =
        batch.stream()
            .map(message ->
                Map.of(
                    "messageId",
                    message.id(),
                    "eventSource",
                    "aws:sqs",
                    "body",
                    message.body(),
                    "attributes",
                    Map.of("ApproximateReceiveCount", Integer.toString(message.receives()))))
            .toList();
    return GSON.toJson(Map.of("Records", records)).getBytes(StandardCharsets.UTF_8);
  }

  private static Set<String> failed(String answer) {
    var failed = new HashSet<String>();
    for (var failure :
        JsonParser.parseString(answer).getAsJsonObject().getAsJsonArray("batchItemFailures")) {
      failed.add(failure.getAsJsonObject().get("itemIdentifier").getAsString());
    }
    return failed;
  }
}
