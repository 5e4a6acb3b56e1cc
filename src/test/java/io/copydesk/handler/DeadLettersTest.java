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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;

class DeadLettersTest {
  private static final String POISON = "{\"no\": \"event\"}";
  private static final String TEST_EVENT = "{\"Event\": \"s3:TestEvent\"}";

  /** Of long ago, as a message is that comes back from the dead-letter queue. */
  private static final String OLD =
      """
      {"Records": [{"eventName": "ObjectRemoved:Delete", "eventTime": "2026-01-01T00:00:00Z",
        "s3": {"bucket": {"name": "pages"}, "object": {"key": "a+b.html", "sequencer": "01"}}}]}
      """;

  private static final Duration TIME = Duration.ofMinutes(1);

  private final MemoryS3 s3 = new MemoryS3();
  private final MemoryBucket bucket = s3.create("output", true);
  private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
  private final DeadLetters letters = letters("output");

  private DeadLetters letters(String bucketName) {
    return letters(s3, bucketName);
  }

  private DeadLetters letters(SdkHttpClient http, String bucketName) {
    var client =
        AwsClients.through(http, EmbeddedClients.REGION.id(), EmbeddedClients.CREDENTIALS)
            .s3(MemoryS3.ENDPOINT);
    var log =
        new PageLog(
            new JsonLines(new PrintStream(logged, true, StandardCharsets.UTF_8)),
            Clock.systemUTC());
    return new DeadLetters(new DeadLetterRecords(client, bucketName), log, Clock.systemUTC());
  }

  @Test
  void aFailureLeavesItsReason() throws InterruptedException {
    assertThat(letters.settle(batch(POISON, 1), Set.of(), "request-1", TIME)).containsExactly("m");
    assertThat(record().get("reason").getAsString()).contains("neither an S3 nor an EventBridge");
    assertThat(record().get("message").getAsString()).isEqualTo(POISON);
    assertThat(record().get("requestId").getAsString()).isEqualTo("request-1");

    letters.settle(batch(POISON, 2), Set.of(), "request-2", TIME);
    assertThat(record().get("tries").getAsInt()).isEqualTo(2);
  }

  @Test
  void aTryThatNeverEndsIsToldBeforeIt() throws InterruptedException {
    letters.begin(batch(OLD, 1), "request-1", TIME);
    assertThat(bucket.keys("")).isEmpty();
    letters.begin(batch(OLD, 2), "request-2", TIME);
    assertThat(record().get("reason").getAsString()).contains("ended without an answer");
    assertThat(record().get("pages").getAsString()).isEqualTo("s3://pages/a b.html");
  }

  @Test
  void aMessageThatIsDoneAfterAllLeavesNone() throws InterruptedException {
    letters.begin(batch(OLD, 2), "request-1", TIME);
    assertThat(letters.settle(batch(OLD, 2), Set.of(), "request-1", TIME)).isEmpty();
    assertThat(bucket.keys("")).isEmpty();
  }

  @Test
  void aMessageSentAgainIsKnownByItsAge() throws InterruptedException {
    letters.begin(batch(OLD, 2), "request-1", TIME);
    assertThat(letters.settle(batch(OLD, 1), Set.of(), "request-2", TIME)).isEmpty();
    assertThat(bucket.keys("")).isEmpty();
  }

  @Test
  void othersRecordsStay() throws InterruptedException {
    letters.settle(batch(POISON, 1), Set.of(), "request-1", TIME);
    assertThat(letters.settle(batch(OLD, 1), Set.of(), "request-2", TIME)).isEmpty();
    assertThat(letters.settle(batch(TEST_EVENT, 1), Set.of(), "request-3", TIME)).isEmpty();
    assertThat(bucket.keys("")).hasSize(1);
    assertThat(bucket.versions("failures/none")).isEmpty();
  }

  @Test
  void aMessageWhoseRecordCannotBeClearedComesBackButBecomesNoDeadLetterForIt()
      throws InterruptedException {
    var nowhere = letters("no-such-bucket");
    assertThat(nowhere.settle(batch(TEST_EVENT, 1), Set.of(), "request-1", TIME)).isEmpty();
    assertThat(nowhere.settle(batch(OLD, 1), Set.of(), "request-2", TIME)).containsExactly("m");
    assertThat(nowhere.settle(batch(OLD, 2), Set.of(), "request-3", TIME)).containsExactly("m");
    assertThat(nowhere.settle(batch(OLD, 3), Set.of(), "request-4", TIME)).isEmpty();
  }

  @Test
  void aRecordThatIsKnownToBeThereIsClearedWithoutAsking() throws InterruptedException {
    var unasked =
        letters(
            new Hindered(
                s3,
                request -> {
                  if (request.method() == SdkHttpMethod.GET) {
                    throw new IOException("no questions");
                  }
                }),
            "output");
    var begun = unasked.begin(batch(OLD, 3), "request-1", TIME);
    assertThat(begun).containsExactly("m");
    assertThat(unasked.settle(batch(OLD, 3), begun, "request-1", TIME)).isEmpty();
    assertThat(bucket.keys("")).isEmpty();
  }

  @Test
  void slowRecordsTakeNoMoreThanTheTimeThatIsLeft() throws InterruptedException {
    var slow = letters(new Hindered(s3, request -> sleep()), "output");
    long start = System.nanoTime();
    var begun = slow.begin(batch(OLD, 2), "request-1", Duration.ofMillis(50));
    assertThat(begun).isEmpty();
    assertThat(slow.settle(batch(POISON, 2), begun, "request-2", Duration.ofMillis(50)))
        .containsExactly("m");
    assertThat(slow.settle(batch(OLD, 3), begun, "request-3", Duration.ofMillis(50))).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void whateverGoesWrongWithARecordIsLogged() throws InterruptedException {
    var broken =
        letters(
            new Hindered(
                s3,
                request -> {
                  throw new StackOverflowError("of the client's own");
                }),
            "output");
    assertThat(broken.settle(batch(OLD, 1), Set.of(), "request-1", TIME)).containsExactly("m");
    assertThat(broken.settle(batch(POISON, 1), Set.of(), "request-2", TIME)).containsExactly("m");
    assertThat(logged.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .allMatch(line -> line.contains("StackOverflowError"));
  }

  private static void sleep() throws IOException {
    try {
      Thread.sleep(Duration.ofMinutes(1));
    } catch (InterruptedException e) {
      throw new InterruptedIOException("aborted");
    }
  }

  /** S3 with something in the way of each request. */
  private record Hindered(SdkHttpClient s3, Hindrance hindrance) implements SdkHttpClient {
    interface Hindrance {
      void meet(SdkHttpRequest request) throws IOException;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      var real = s3.prepareRequest(request);
      return new ExecutableHttpRequest() {
        @Override
        public HttpExecuteResponse call() throws IOException {
          hindrance.meet(request.httpRequest());
          return real.call();
        }

        @Override
        public void abort() {
          real.abort();
        }
      };
    }

    @Override
    public void close() {
      s3.close();
    }
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
