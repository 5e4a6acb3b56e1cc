package io.copydesk.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import io.copydesk.aws.DynamoDbArticleReader;
import io.copydesk.aws.StoredPage;
import io.copydesk.runtime.RuntimeApi.Answer;
import io.copydesk.tools.emulator.SharedEmulators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

/** The deployed package between an embedded S3 and DynamoDB Local, called as Lambda calls it. */
class ManagedRuntimeTest {
  private static final Path PAGE = Path.of("events", "pages", "json-ld.html");
  private static final Answer ALL_DONE = new Answer.Response("{\"batchItemFailures\":[]}");

  private final String bucket = SharedEmulators.bucket("pages");
  private final String table = SharedEmulators.table();
  private final DynamoDbArticleReader reader =
      new DynamoDbArticleReader(SharedEmulators.dynamoDb(), table, null);

  @TempDir private Path folder;

  @Test
  void aQueuesUploadBecomesARecordAndAMalformedMessageFailsAlone() throws IOException {
    long start = System.nanoTime();
    try (var runtime = new ManagedRuntime(folder, variables(), "on-demand")) {
      assertThat(runtime.invoke(queue(uploaded("news/a b+ü.html")))).isEqualTo(ALL_DONE);
      print("Process start to first answer", start);
      assertStored("news/a b+ü.html");

      assertThat(runtime.invoke(queue("{\"Records\": [{", uploaded("b.html"))))
          .isEqualTo(new Answer.Response("{\"batchItemFailures\":[{\"itemIdentifier\":\"m0\"}]}"));
      assertStored("b.html");

      assertThat(runtime.invoke("{\"nothing\": \"known\"}"))
          .isInstanceOfSatisfying(
              Answer.Failure.class,
              failure ->
                  assertThat(
                          JsonParser.parseString(failure.json())
                              .getAsJsonObject()
                              .get("errorType")
                              .getAsString())
                      .isEqualTo("io.copydesk.handler.MalformedEventException"));

      assertThat(runtime.invoke(queue(uploaded("c.html"))))
          .as("after a failure the function goes on")
          .isEqualTo(ALL_DONE);
      assertThat(runtime.output())
          .as("log lines")
          .filteredOn(line -> line.contains("\"outcome\":\"stored\""))
          .hasSize(3)
          .allSatisfy(line ->
              assertThat(JsonParser.parseString(line).getAsJsonObject().get("requestId"))
                  .isNotNull());
    }
  }

  @Test
  void aSnapshotHoldsTheClassesThatAPageNeeds() throws IOException {
    try (var runtime = new ManagedRuntime(folder, variables(), "snap-start")) {
      runtime.awaitSnapshot();
      assertThat(runtime.loadedClasses())
          .anyMatch(line -> line.contains("org.jsoup.parser.HtmlTreeBuilder "))
          .anyMatch(line -> line.contains(".dynamodb.transform.PutItemRequestMarshaller "));

      long start = System.nanoTime();
      runtime.restore();
      assertThat(runtime.invoke(queue(uploaded("a.html")))).isEqualTo(ALL_DONE);
      print("Restored snapshot to first answer", start);
      assertStored("a.html");
    }
  }

  private Map<String, String> variables() {
    return FunctionPackage.environment(
        Map.of(
            "ArticleTable", table,
            "OutputBucket", SharedEmulators.bucket("records"),
            "S3Endpoint", SharedEmulators.s3Server().endpoint().toString(),
            "DynamoDbEndpoint", SharedEmulators.dynamoDbServer().endpoint().toString()));
  }

  /** Uploads a page and gives S3's notification of it. */
  private String uploaded(String key) throws IOException {
    var put =
        SharedEmulators.s3()
            .putObject(
                r -> r.bucket(bucket).key(key).contentType("text/html"),
                RequestBody.fromBytes(Files.readAllBytes(PAGE)));
    return String.format(
        Locale.ROOT,
        """
        {"Records": [{"eventSource": "aws:s3", "eventName": "ObjectCreated:Put",
          "eventTime": "2026-11-23T06:00:00.000Z", "s3": {"bucket": {"name": "%s"},
          "object": {"key": "%s", "eTag": "%s", "sequencer": "0069230F431A2B3C4D"}}}]}
        """,
        bucket,
        key.replace("+", "%2B").replace(' ', '+').replace("ü", "%C3%BC"),
        put.eTag().replace("\"", ""));
  }

  private static String queue(String... bodies) {
    var messages =
        IntStream.range(0, bodies.length)
            .mapToObj(
                i -> Map.of("messageId", "m" + i, "eventSource", "aws:sqs", "body", bodies[i]))
            .toList();
    return new Gson().toJson(Map.of("Records", messages));
  }

  private void assertStored(String key) {
    assertThat(reader.page(bucket, key))
        .get()
        .isInstanceOfSatisfying(
            StoredPage.Article.class,
            article -> assertThat(article.record()).containsKeys("headline", "articleBody"));
  }

  private static void print(String what, long start) {
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    System.out.printf(Locale.ROOT, "%s: %d ms%n", what, millis);
  }
}
