package io.copydesk.deploy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * {@code sam build} and {@code sam deploy} of this very template into a LocalStack, and a day in
 * the life of the stack: pages come, one goes, a message is poison, the stack goes.
 */
@Needs({Part.LOCALSTACK, Part.LAMBDA_RUNTIME, Part.SAM_CLI})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeployedStackIT {
  private static final String STACK = "copydesk-trial";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static LocalStack localStack;
  private static Sam sam;
  private static S3Client s3;
  private static DynamoDbClient dynamoDb;
  private static SqsClient sqs;
  private static Map<String, String> outputs;
  private static Items items;

  @BeforeAll
  static void deploy() {
    localStack = LocalStack.running();
    sam = Sam.against(localStack.endpoint());
    s3 = localStack.s3();
    dynamoDb = localStack.dynamoDb();
    sqs = localStack.sqs();
    Sam.build();
    sam.run(
        "deploy",
        "--stack-name",
        STACK,
        "--parameter-overrides",
        Sam.ARCHITECTURE,
        "DeletionProtection=false",
        "MaxReceiveCount=2");
    outputs = outputs();
    items = new Items(dynamoDb, output("TableName"));
  }

  @AfterAll
  static void close() {
    s3.close();
    dynamoDb.close();
    sqs.close();
  }

  @Test
  @Order(1)
  void pagesBecomeRecords() throws IOException {
    for (Path page : pages()) {
      s3.putObject(r -> r.bucket(bucket()).key(page.getFileName().toString()), page);
    }
    for (Path page : pages()) {
      String key = page.getFileName().toString();
      items.await(
          bucket(),
          key,
          key.equals("front-page.html") ? Items.State.REJECTED : Items.State.ARTICLE,
          PATIENCE);
    }
    assertThat(items.item(bucket(), "json-ld.html"))
        .containsEntry(
            "headline",
            AttributeValue.fromS("Town restores its old tram line, one volunteer at a time"));
  }

  @Test
  @Order(2)
  void aRemovedPageLeavesATombstone() {
    s3.deleteObject(r -> r.bucket(bucket()).key("listicle.html"));
    items.await(bucket(), "listicle.html", Items.State.REMOVED, PATIENCE);
  }

  @Test
  @Order(3)
  void aPoisonMessageEndsInTheDeadLetterQueue() {
    // What is in flight keeps the queue's own timeout of minutes: shortened, or this test would
    // wait for it.
    sqs.setQueueAttributes(r ->
        r.queueUrl(queue("QueueUrl"))
            .attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "2")));
    String poison = "{\"Records\": [{\"eventSource\": \"aws:s3\", ";
    sqs.sendMessage(r -> r.queueUrl(queue("QueueUrl")).messageBody(poison));
    Await.until("dead letters", this::deadLetters, List.of(poison), PATIENCE);
  }

  @Test
  @Order(4)
  void theStackGoesWhenItsBucketsAreEmpty() {
    empty(bucket());
    empty(output("OutputBucketName"));
    sam.run("delete", "--stack-name", STACK, "--no-prompts", "--region", "us-east-1");
    assertThat(dynamoDb.listTables().tableNames()).doesNotContain(output("TableName"));
    assertThat(s3.listBuckets().buckets()).noneMatch(b -> b.name().equals(bucket()));
  }

  private List<String> deadLetters() {
    return sqs
        .receiveMessage(r -> r.queueUrl(queue("DeadLetterQueueUrl")).visibilityTimeout(0))
        .messages()
        .stream()
        .map(Message::body)
        .toList();
  }

  /**
   * The queue as it is reached from here: its URL names a host that only LocalStack's functions
   * know.
   */
  private static String queue(String output) {
    return localStack.endpoint().resolve(URI.create(output(output)).getPath()).toString();
  }

  private static void empty(String bucket) {
    var listed = s3.listObjectVersions(r -> r.bucket(bucket));
    for (ObjectVersion version : listed.versions()) {
      s3.deleteObject(r -> r.bucket(bucket).key(version.key()).versionId(version.versionId()));
    }
    listed
        .deleteMarkers()
        .forEach(m -> s3.deleteObject(r -> r.bucket(bucket).key(m.key()).versionId(m.versionId())));
  }

  private static Map<String, String> outputs() {
    var found = new TreeMap<String, String>();
    String answer = sam.run("list", "stack-outputs", "--stack-name", STACK, "--output", "json");
    for (JsonElement output : JsonParser.parseString(answer).getAsJsonArray()) {
      var fields = output.getAsJsonObject();
      found.put(fields.get("OutputKey").getAsString(), fields.get("OutputValue").getAsString());
    }
    return found;
  }

  private static String bucket() {
    return output("PageBucketName");
  }

  private static String output(String name) {
    return requireNonNull(outputs.get(name), name);
  }

  private static List<Path> pages() throws IOException {
    try (var files = Files.list(SamplePages.FOLDER)) {
      return files.sorted().toList();
    }
  }
}
