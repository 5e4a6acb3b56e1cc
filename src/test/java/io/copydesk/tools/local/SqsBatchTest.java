package io.copydesk.tools.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.sqs.model.Message;

/** An answer means to the local system what it means to Lambda. */
class SqsBatchTest {
  private final SqsBatch batch =
      new SqsBatch(List.of(message("a"), message("b")), "arn:aws:sqs:queue", "us-east-1");

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{}", "null", "{\"batchItemFailures\": null}", "{\"batchItemFailures\": []}"})
  void anAnswerWithoutFailuresIsSuccess(String answer) {
    assertThat(batch.failed(answer)).isEmpty();
  }

  @Test
  void theNamedMessagesFailed() {
    assertThat(batch.failed("{\"batchItemFailures\": [{\"itemIdentifier\": \"b\"}]}"))
        .containsExactly("b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"batchItemFailures\": [{\"itemIdentifier\": \"stranger\"}]}",
        "{\"batchItemFailures\": [{\"itemIdentifier\": \"\"}]}",
        "{\"batchItemFailures\": [{\"itemIdentifier\": null}]}",
        "{\"batchItemFailures\": [{}]}",
        "{\"batchItemFailures\": [\"b\"]}",
        "{\"batchItemFailures\": \"b\"}",
        "{\"batchItemFailures\": "
      })
  void anAnswerThatMakesNoSenseFailsTheWholeBatch(String answer) {
    assertThat(batch.failed(answer)).containsExactlyInAnyOrder("a", "b");
  }

  private static Message message(String id) {
    return Message.builder().messageId(id).body("{}").build();
  }
}
