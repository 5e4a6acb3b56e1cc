package io.copydesk.deploy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.tools.reprocess.Reprocessing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The README's {@code sam build && sam deploy} into a LocalStack, and a day in the life of the
 * stack: pages come, one goes, a message is poison, events come late and twice, the stack goes.
 */
@Needs({Part.LOCALSTACK, Part.LAMBDA_RUNTIME, Part.SAM_CLI})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeployedStackIT {
  private static final int MAX_RECEIVES = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static DeployedStack stack;

  @BeforeAll
  static void deploy() {
    Sam.alone().run("validate");
    stack = DeployedStack.deploy(LocalStack.running(), MAX_RECEIVES);
  }

  @AfterAll
  static void close() {
    stack.close();
  }

  /**
   * What SAM makes of the template is held to the same rule as the template. Statements that do
   * nothing but deny plain HTTP are left out: they must be wide.
   */
  @Test
  @Order(1)
  void noPermissionIsWideAfterTheTransformEitherAndSettingsMakeVersions() {
    var transformed = stack.transformed();
    assertThat(transformed.ofType("AWS::Serverless::Function")).isEmpty();
    assertThat(transformed.ofType("AWS::Lambda::Function")).hasSize(1);
    assertThat(transformed.ofType("AWS::IAM::Role")).containsOnlyKeys("IngestRole");
    assertThat(transformed.json().toString()).doesNotContain("ManagedPolicyArns");
    assertThat(transformed.ofType("AWS::Lambda::Version").values())
        .singleElement()
        .satisfies(version -> assertThat(version.get("Description").toString()).contains(" MB, "));
    var statements = Access.statements(transformed.json());
    assertThat(statements)
        .hasSameSizeAs(Access.statements(Template.ofProject().json()))
        .allSatisfy(
            statement -> assertThat(Access.complaints(statement)).as("%s", statement).isEmpty());
  }

  @Test
  @Order(2)
  void pagesBecomeRecords() throws IOException {
    for (Path page : pages()) {
      stack.s3.putObject(r -> r.bucket(stack.bucket()).key(page.getFileName().toString()), page);
    }
    for (Path page : pages()) {
      String key = page.getFileName().toString();
      stack
          .items()
          .await(
              stack.bucket(),
              key,
              key.equals("front-page.html") ? Items.State.REJECTED : Items.State.ARTICLE,
              PATIENCE);
    }
    assertThat(stack.items().item(stack.bucket(), "json-ld.html"))
        .containsEntry(
            "headline",
            AttributeValue.fromS("Town restores its old tram line, one volunteer at a time"));
  }

  @Test
  @Order(3)
  void aRemovedPageLeavesATombstone() {
    stack.s3.deleteObject(r -> r.bucket(stack.bucket()).key("listicle.html"));
    stack.items().await(stack.bucket(), "listicle.html", Items.State.REMOVED, PATIENCE);
  }

  @Test
  @Order(4)
  void aPoisonMessageEndsInTheDeadLetterQueue() {
    // What is in flight keeps the queue's own timeout of minutes: shortened, or this test would
    // wait for it.
    stack.visibilityTimeout(2);
    String poison = "{\"Records\": [{\"eventSource\": \"aws:s3\", ";
    stack.send(poison);
    Await.until("dead letters", stack::deadLetters, List.of(poison), PATIENCE);
    stack.forgetDeadLetters();
  }

  /**
   * LocalStack's own events all carry one sequencer; these are made by hand, with sequencers as S3
   * counts them.
   */
  @Test
  @Order(5)
  void theTableEndsAsTheOracleSaysWhateverTheOrderAndRepetition() {
    long seed = Long.getLong("copydesk.seed", System.nanoTime());
    System.out.println("deliveries of the deployed stack: -Dcopydesk.seed=" + seed);
    stack.stopNotifications();
    stack.visibilityTimeout(
        20); // longer than a batch may take, or good messages would run out of tries
    var day = new ScrambledDeliveries(stack.s3, stack.bucket(), seed);
    day.messages().forEach(stack::send);
    Await.until(
        "dead letters", stack::deadLetters, List.of(day.poison()), PATIENCE.multipliedBy(2));
    Await.until("messages", stack::messages, 0, PATIENCE.multipliedBy(2));

    assertThat(stack.deadLetters()).containsExactly(day.poison());
    assertThat(day.pages())
        .allSatisfy(page ->
            assertThat(stack.items().shown(stack.bucket(), page.key))
                .as("%s, seed %d", page.key, seed)
                .isEqualTo(Items.Shown.of(page)));
    day.shownCopies()
        .forEach((url, page) ->
            assertThat(stack.items().articleOf(stack.bucket(), page.key))
                .as("%s, seed %d", url, seed)
                .startsWith("s3://" + stack.bucket() + "/" + page.key));
  }

  @Test
  @Order(6)
  void aPageWorkedAgainShowsWhatItShowed() {
    var before = new HashMap<>(stack.items().item(stack.bucket(), "json-ld.html"));
    var order = requireNonNull(before.remove("eventOrder"));

    new Reprocessing(stack.dynamoDb, stack.table())
        .run(
            new Reprocessing.Choice(true, "s3://" + stack.bucket() + "/json-ld.html", 1),
            events -> events.forEach(stack::send),
            _ -> {});

    Await.until(
        "json-ld.html has been worked again",
        () -> order.equals(stack.items().item(stack.bucket(), "json-ld.html").get("eventOrder")),
        false,
        PATIENCE);
    var after = new HashMap<>(stack.items().item(stack.bucket(), "json-ld.html"));
    after.remove("eventOrder");
    assertThat(after).isEqualTo(before);
  }

  @Test
  @Order(7)
  void theStackGoesWhenItsBucketsAreEmpty() {
    stack.empty(stack.bucket());
    stack.empty(stack.outputBucket());
    stack.delete();
    assertThat(stack.dynamoDb.listTables().tableNames()).doesNotContain(stack.table());
    assertThat(stack.s3.listBuckets().buckets()).noneMatch(b -> b.name().equals(stack.bucket()));
  }

  private static List<Path> pages() throws IOException {
    try (var files = Files.list(SamplePages.FOLDER)) {
      return files.sorted().toList();
    }
  }
}
