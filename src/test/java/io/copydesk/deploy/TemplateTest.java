package io.copydesk.deploy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.copydesk.article.Rejection.Reason;
import io.copydesk.handler.Configuration;
import io.copydesk.pipeline.Limits;
import io.copydesk.tools.emulator.EmbeddedDynamoDb;
import io.copydesk.tools.emulator.Tables;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

/** The parts of the stack fit each other, and the code. */
class TemplateTest {
  private static final int SECONDS_A_DAY = 86_400;

  private final Template template = Template.ofProject();
  private final JsonObject function = template.properties("IngestFunction");
  private final JsonObject queue = template.properties("Queue");
  private final JsonObject deadLetters = template.properties("DeadLetterQueue");

  @Test
  void aMessageStaysHiddenForSixTimesTheFunctionsTimeout() {
    assertThat(number(queue, "VisibilityTimeout"))
        .isGreaterThanOrEqualTo(6 * number(function, "Timeout"));
  }

  @Test
  void aBatchOfSlowPagesFitsIntoTheTimeout() {
    int batch = number(source(), "BatchSize");
    int slowest = template.parameter("MaxPageMillis", "MaxValue").getAsInt();
    assertThat(batch).isEqualTo(10);
    assertThat(batch * slowest).isLessThan(number(function, "Timeout") * 1000);
  }

  @Test
  void oneBadMessageFailsAlone() {
    assertThat(source().getAsJsonArray("FunctionResponseTypes"))
        .map(JsonElement::getAsString)
        .containsExactly("ReportBatchItemFailures");
    assertThat(queue.getAsJsonObject("RedrivePolicy").getAsJsonObject("deadLetterTargetArn"))
        .hasToString("{\"Fn::GetAtt\":\"DeadLetterQueue.Arn\"}");
    String name = queue.getAsJsonObject("QueueName").get("Fn::Sub").getAsString();
    assertThat(deadLetters.getAsJsonObject("RedriveAllowPolicy").toString())
        .contains(":" + name + "\"");
  }

  @Test
  void tombstonesAndOldVersionsOutliveEveryMessage() {
    int longestLife =
        (number(queue, "MessageRetentionPeriod") + number(deadLetters, "MessageRetentionPeriod"))
            / SECONDS_A_DAY;
    for (String days : List.of("TombstoneDays", "NoncurrentVersionDays")) {
      assertThat(template.parameter(days, "MinValue").getAsInt())
          .as(days)
          .isGreaterThan(longestLife);
    }
    assertThat(number(deadLetters, "MessageRetentionPeriod"))
        .as("a dead letter keeps the age it came with")
        .isGreaterThan(number(queue, "MessageRetentionPeriod"));
  }

  @Test
  void theBucketTellsOfUploadsRemovalsAndExpirations() {
    var notifications =
        template
            .properties("PageBucket")
            .getAsJsonObject("NotificationConfiguration")
            .getAsJsonArray("QueueConfigurations");
    assertThat(notifications.asList())
        .map(notification -> notification.getAsJsonObject().get("Event").getAsString())
        .containsExactlyInAnyOrder(
            "s3:ObjectCreated:*",
            "s3:ObjectRemoved:*",
            "s3:LifecycleExpiration:DeleteMarkerCreated");
  }

  @Test
  void nothingIsWrittenIntoTheBucketThatTriggers() {
    assertThat(Access.statements(template.json()))
        .filteredOn(Access::allows)
        .filteredOn(statement -> String.valueOf(statement.get("Resource")).contains("PageBucket"))
        .isNotEmpty()
        .allSatisfy(statement ->
            assertThat(statement.get("Action").toString()).doesNotContain("Put", "Delete"));
  }

  @Test
  void theFunctionStartsFromASnapshotBehindAnAlias() {
    assertThat(function.get("Runtime").getAsString()).isEqualTo("java25");
    assertThat(template.parameter("Architecture", "Default").getAsString()).isEqualTo("arm64");
    assertThat(function.getAsJsonObject("SnapStart").get("ApplyOn").getAsString())
        .isEqualTo("PublishedVersions");
    assertThat(function.has("AutoPublishAlias")).isTrue();
  }

  @Test
  void otherSettingsMakeAnotherVersion() {
    String description =
        function.getAsJsonObject("VersionDescription").get("Fn::Sub").getAsString();
    var settings = new JsonObject();
    for (String name : List.of("Architectures", "MemorySize", "KmsKeyArn", "Environment")) {
      settings.add(name, function.get(name));
    }
    assertThat(Pattern.compile("\"Ref\":\"(\\w+)\"").matcher(settings.toString()).results())
        .extracting(found -> found.group(1))
        .filteredOn(template.json().getAsJsonObject("Parameters")::has)
        .filteredOn(parameter -> !parameter.endsWith("Endpoint")) // too long for a description
        .hasSize(10)
        .allSatisfy(parameter -> assertThat(description).contains("${" + parameter + "}"));
    int longest = "arn:aws-us-gov:kms:us-gov-west-1:123456789012:key/mrk-".length() + 32;
    assertThat(
            description
                .replaceAll("[$]\\{KmsKeyArn}", "")
                .replaceAll("[$]\\{\\w+}", "x".repeat(10)))
        .hasSizeLessThan(256 - longest);
  }

  @Test
  void logsAreJsonAndNotKeptForever() {
    assertThat(function.getAsJsonObject("LoggingConfig").get("LogFormat").getAsString())
        .isEqualTo("JSON");
    template
        .ofType("AWS::Logs::LogGroup")
        .forEach((name, group) -> assertThat(group.has("RetentionInDays")).as(name).isTrue());
  }

  @Test
  void whatTheTemplateSetsIsWhatTheCodeTakesUnasked() {
    var variables = function.getAsJsonObject("Environment").getAsJsonObject("Variables");
    var environment = new HashMap<>(Map.of("AWS_REGION", "eu-west-1", "TABLE_NAME", "articles"));
    var unasked = Configuration.from(environment);
    var limits = new TreeSet<String>();
    for (String name : variables.keySet()) {
      if (name.startsWith("MAX_") || name.equals("TOMBSTONE_DAYS")) {
        String parameter = variables.getAsJsonObject(name).get("Ref").getAsString();
        environment.put(name, template.parameter(parameter, "Default").getAsString());
        limits.add(name);
      }
    }
    assertThat(limits).hasSize(7);
    assertThat(Configuration.from(environment)).isEqualTo(unasked);
  }

  @Test
  void theReadmeTellsEachLimitItsDefaultAndItsReason() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    var limits = Limits.DEFAULT;
    assertThat(
            List.of(
                row("MAX_PAGE_BYTES", (Limits.MAX_PAGE_BYTES >> 20) + " MiB", Reason.TOO_LARGE),
                row(
                    "MAX_INFLATED_BYTES",
                    (limits.maxInflatedBytes() >> 20) + " MiB",
                    Reason.INFLATED_TOO_LARGE),
                row("MAX_DEPTH", figure(limits.maxDepth()), Reason.TOO_DEEP),
                row("MAX_NODES", figure(limits.maxNodes()), Reason.TOO_MANY_NODES),
                row("MAX_ATTRIBUTES", figure(limits.maxAttributes()), Reason.TOO_MANY_ATTRIBUTES),
                row("MAX_PAGE_MILLIS", figure(limits.time().toMillis()), Reason.TOO_SLOW)))
        .allSatisfy(row -> assertThat(readme).containsPattern(row));
  }

  /** A row of the README's table as a pattern. */
  private static Pattern row(String variable, String figure, Reason reason) {
    return Pattern.compile(
        "\\| `" + variable + "` \\(`\\w+`\\) \\| " + figure + " \\| .*`" + reason.code() + "`");
  }

  private static String figure(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  @Test
  void theHandlerIsAClassThatLambdaCanMake() throws ReflectiveOperationException {
    String[] handler = function.get("Handler").getAsString().split("::", -1);
    var type = Class.forName(handler[0]);
    assertThat(type).isAssignableTo(RequestStreamHandler.class);
    assertThat(Modifier.isPublic(type.getConstructor().getModifiers())).isTrue();
    assertThat(type.getMethods()).extracting(Method::getName).contains(handler[1]);
  }

  @Test
  void everySettingOfTheFunctionIsDeclared() {
    var declared = function.getAsJsonObject("Environment").getAsJsonObject("Variables").keySet();
    var asked = new TreeSet<String>();
    var environment =
        new HashMap<>(Map.of("AWS_REGION", "eu-west-1", "TABLE_NAME", "articles")) {
          @Override
          public @Nullable String get(Object name) {
            asked.add((String) name);
            return super.get(name);
          }
        };
    assertThat(Configuration.from(environment)).isNotNull();
    asked.remove("AWS_REGION"); // Lambda sets it
    assertThat(declared).containsAll(asked);
  }

  @Test
  void alarmsWatchDeadLettersAgeAndErrors() {
    assertThat(template.ofType("AWS::CloudWatch::Alarm").values())
        .map(alarm -> alarm.get("MetricName").getAsString())
        .containsExactlyInAnyOrder(
            "ApproximateNumberOfMessagesVisible", "ApproximateAgeOfOldestMessage", "Errors");
  }

  @Test
  void theTableCanBeRestoredAndGuarded() {
    var table = template.properties("ArticleTable");
    assertThat(table.getAsJsonObject("PointInTimeRecoverySpecification"))
        .hasToString("{\"PointInTimeRecoveryEnabled\":true}");
    assertThat(table.getAsJsonObject("DeletionProtectionEnabled"))
        .hasToString("{\"Ref\":\"DeletionProtection\"}");
    assertThat(table.get("BillingMode").getAsString()).isEqualTo("PAY_PER_REQUEST");
  }

  @Test
  void theEmbeddedTableIsTheOneThatIsDeployed() {
    var declared = template.properties("ArticleTable");
    try (var server = EmbeddedDynamoDb.inMemory();
        var client = server.client()) {
      Tables.create(client, "articles");
      var table = client.describeTable(r -> r.tableName("articles")).table();
      assertThat(keys(table.keySchema())).isEqualTo(keys(declared.getAsJsonArray("KeySchema")));
      assertThat(table.attributeDefinitions())
          .map(a -> a.attributeName() + ":" + a.attributeTypeAsString())
          .hasSameElementsAs(
              each(
                  declared.getAsJsonArray("AttributeDefinitions"),
                  "AttributeName",
                  "AttributeType"));
      assertThat(table.streamSpecification().streamViewTypeAsString())
          .isEqualTo(
              declared.getAsJsonObject("StreamSpecification").get("StreamViewType").getAsString());
      var ttl = client.describeTimeToLive(r -> r.tableName("articles")).timeToLiveDescription();
      assertThat(ttl.attributeName())
          .isEqualTo(
              declared
                  .getAsJsonObject("TimeToLiveSpecification")
                  .get("AttributeName")
                  .getAsString());
      assertThat(table.globalSecondaryIndexes().stream().map(TemplateTest::index).collect(toSet()))
          .isEqualTo(
              declared.getAsJsonArray("GlobalSecondaryIndexes").asList().stream()
                  .map(i -> index(i.getAsJsonObject()))
                  .collect(toSet()));
    }
  }

  private record Index(String name, List<String> keys, String projection, Set<String> attributes) {}

  private static Index index(GlobalSecondaryIndexDescription index) {
    return new Index(
        index.indexName(),
        keys(index.keySchema()),
        index.projection().projectionTypeAsString(),
        Set.copyOf(index.projection().nonKeyAttributes()));
  }

  private static Index index(JsonObject index) {
    var projection = index.getAsJsonObject("Projection");
    var attributes =
        projection.has("NonKeyAttributes")
            ? projection.getAsJsonArray("NonKeyAttributes")
            : new JsonArray();
    return new Index(
        index.get("IndexName").getAsString(),
        keys(index.getAsJsonArray("KeySchema")),
        projection.get("ProjectionType").getAsString(),
        attributes.asList().stream().map(JsonElement::getAsString).collect(toSet()));
  }

  private static List<String> keys(List<KeySchemaElement> schema) {
    return schema.stream().map(k -> k.attributeName() + ":" + k.keyTypeAsString()).toList();
  }

  private static List<String> keys(JsonArray schema) {
    return each(schema, "AttributeName", "KeyType");
  }

  private static List<String> each(JsonArray list, String name, String type) {
    return list.asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(k -> k.get(name).getAsString() + ":" + k.get(type).getAsString())
        .toList();
  }

  private JsonObject source() {
    return function
        .getAsJsonObject("Events")
        .getAsJsonObject("Pages")
        .getAsJsonObject("Properties");
  }

  private static int number(JsonObject properties, String name) {
    return properties.get(name).getAsInt();
  }
}
