package io.copydesk.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.copydesk.aws.AwsClients;
import io.copydesk.aws.DeadLetterRecords;
import io.copydesk.handler.Delivery.Message;
import io.copydesk.tools.emulator.EmbeddedClients;
import io.copydesk.tools.emulator.MemoryBucket;
import io.copydesk.tools.emulator.MemoryS3;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DeadLettersTest {
  private static final String POISON = "{\"no\": \"event\"}";
  private static final String TEST_EVENT = "{\"Event\": \"s3:TestEvent\"}";

  /** Of long ago, as a message is that comes back from the dead-letter queue. */
  private static final String OLD =
      """
      {"Records": [{"eventName": "ObjectRemoved:Delete", "eventTime": "2026-01-01T00:00:00Z",
        "s3": {"bucket": {"name": "pages"}, "object": {"key": "a+b.html", "sequencer": "01"}}}]}
      """;

  private final MemoryS3 s3 = new MemoryS3();
  private final MemoryBucket bucket = s3.create("output", true);
  private final DeadLetters letters = letters("output");

  private DeadLetters letters(String bucketName) {
    var client =
        AwsClients.through(s3, EmbeddedClients.REGION.id(), EmbeddedClients.CREDENTIALS)
            .s3(MemoryS3.ENDPOINT);
    var log =
        new PageLog(
            new JsonLines(
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)),
            Clock.systemUTC());
    return new DeadLetters(new DeadLetterRecords(client, bucketName), log, Clock.systemUTC());
  }

  @Test
  void aFailureLeavesItsReason() {
    assertThat(letters.settle(batch(POISON, 1), "request-1")).containsExactly("m");
    assertThat(record().get("reason").getAsString()).contains("neither an S3 nor an EventBridge");
    assertThat(record().get("message").getAsString()).isEqualTo(POISON);
    assertThat(record().get("requestId").getAsString()).isEqualTo("request-1");

    letters.settle(batch(POISON, 2), "request-2");
    assertThat(record().get("tries").getAsInt()).isEqualTo(2);
  }

  @Test
  void aTryThatNeverEndsIsToldBeforeIt() {
    letters.begin(batch(OLD, 1), "request-1");
    assertThat(bucket.keys("")).isEmpty();
    letters.begin(batch(OLD, 2), "request-2");
    assertThat(record().get("reason").getAsString()).contains("ended without an answer");
    assertThat(record().get("pages").getAsString()).isEqualTo("s3://pages/a b.html");
  }

  @Test
  void aMessageThatIsDoneAfterAllLeavesNone() {
    letters.begin(batch(OLD, 2), "request-1");
    assertThat(letters.settle(batch(OLD, 2), "request-1")).isEmpty();
    assertThat(bucket.keys("")).isEmpty();
  }

  @Test
  void aMessageSentAgainIsKnownByItsAge() {
    letters.begin(batch(OLD, 2), "request-1");
    assertThat(letters.settle(batch(OLD, 1), "request-2")).isEmpty();
    assertThat(bucket.keys("")).isEmpty();
  }

  @Test
  void othersRecordsStay() {
    letters.settle(batch(POISON, 1), "request-1");
    assertThat(letters.settle(batch(OLD, 1), "request-2")).isEmpty();
    assertThat(letters.settle(batch(TEST_EVENT, 1), "request-3")).isEmpty();
    assertThat(bucket.keys("")).hasSize(1);
    assertThat(bucket.versions("failures/none")).isEmpty();
  }

  @Test
  void aRecordThatCannotBeClearedBringsTheMessageBack() {
    var nowhere = letters("no-such-bucket");
    assertThat(nowhere.settle(batch(TEST_EVENT, 1), "request-1")).isEmpty();
    assertThat(nowhere.settle(batch(OLD, 1), "request-2")).containsExactly("m");
  }

  private static QueueBatch batch(String body, int receives) {
    return new QueueBatch(List.of(new Message("m", body, receives)));
  }

  private JsonObject record() {
    assertThat(bucket.keys("failures/")).hasSize(1);
    var content =
        Objects.requireNonNull(
            bucket.current(bucket.keys("").getFirst()).orElseThrow().content(), "no marker");
    return JsonParser.parseString(new String(content.bytes(), StandardCharsets.UTF_8))
        .getAsJsonObject();
  }
}
