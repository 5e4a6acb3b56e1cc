package io.copydesk.deploy;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** The stack that the README's command deploys, in a LocalStack. */
final class DeployedStack implements AutoCloseable {
  /** The name that {@code samconfig.toml} gives it. */
  private static final String NAME = "copydesk";

  private final LocalStack localStack;
  private final Sam sam;
  private final SqsClient sqs;
  private final Map<String, String> outputs;

  final S3Client s3;
  final DynamoDbClient dynamoDb;

  private DeployedStack(LocalStack localStack, Sam sam) {
    this.localStack = localStack;
    this.sam = sam;
    s3 = localStack.s3();
    dynamoDb = localStack.dynamoDb();
    sqs = localStack.sqs();
    outputs = outputs(sam);
  }

  /**
   * Builds and deploys.
   *
   * @param maxReceives how often a message is tried
   */
  static DeployedStack deploy(LocalStack localStack, int maxReceives) {
    var sam = Sam.against(localStack.endpoint());
    sam.type(
        Readme.samDeploy()
            + " --parameter-overrides DeletionProtection=false MaxReceiveCount="
            + maxReceives
            + " "
            + Sam.ARCHITECTURE);
    return new DeployedStack(localStack, sam);
  }

  private static Map<String, String> outputs(Sam sam) {
    var found = new TreeMap<String, String>();
    String answer = sam.run("list", "stack-outputs", "--stack-name", NAME, "--output", "json");
    for (JsonElement output : JsonParser.parseString(answer).getAsJsonArray()) {
      var fields = output.getAsJsonObject();
      found.put(fields.get("OutputKey").getAsString(), fields.get("OutputValue").getAsString());
    }
    return found;
  }

  private String output(String name) {
    return requireNonNull(outputs.get(name), name);
  }

  String bucket() {
    return output("PageBucketName");
  }

  String outputBucket() {
    return output("OutputBucketName");
  }

  String table() {
    return output("TableName");
  }

  Items items() {
    return new Items(dynamoDb, table());
  }

  /** The template as CloudFormation works it, after SAM's transform. */
  Template transformed() {
    return localStack.transformedTemplate(NAME);
  }

  /** Uploads and removals no longer reach the queue by themselves. */
  void stopNotifications() {
    s3.putBucketNotificationConfiguration(
        r -> r.bucket(bucket()).notificationConfiguration(none -> {}));
  }

  void send(String body) {
    sqs.sendMessage(r -> r.queueUrl(queue("QueueUrl")).messageBody(body));
  }

  /** How soon a message that failed is tried again. */
  void visibilityTimeout(int seconds) {
    sqs.setQueueAttributes(r ->
        r.queueUrl(queue("QueueUrl"))
            .attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, Integer.toString(seconds))));
  }

  /** Messages that wait or are being worked. */
  int messages() {
    return sqs
        .getQueueAttributes(r ->
            r.queueUrl(queue("QueueUrl"))
                .attributeNames(
                    QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                    QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
        .attributes()
        .values()
        .stream()
        .mapToInt(Integer::parseInt)
        .sum();
  }

  /** The bodies of at most ten dead letters, which stay where they are. */
  List<String> deadLetters() {
    return sqs
        .receiveMessage(r ->
            r.queueUrl(queue("DeadLetterQueueUrl")).maxNumberOfMessages(10).visibilityTimeout(0))
        .messages()
        .stream()
        .map(Message::body)
        .toList();
  }

  void forgetDeadLetters() {
    sqs.purgeQueue(r -> r.queueUrl(queue("DeadLetterQueueUrl")));
  }

  /** The queue as it is reached from here: its URL names a host that only functions know. */
  private String queue(String output) {
    return localStack.endpoint().resolve(URI.create(output(output)).getPath()).toString();
  }

  /** Deletes every version of every object: stacks with full buckets do not go. */
  void empty(String bucket) {
    var listed = s3.listObjectVersionsPaginator(r -> r.bucket(bucket));
    for (ObjectVersion version : listed.versions()) {
      s3.deleteObject(r -> r.bucket(bucket).key(version.key()).versionId(version.versionId()));
    }
    listed
        .deleteMarkers()
        .forEach(m -> s3.deleteObject(r -> r.bucket(bucket).key(m.key()).versionId(m.versionId())));
  }

  void delete() {
    sam.run("delete", "--stack-name", NAME, "--no-prompts", "--region", "us-east-1");
  }

  @Override
  public void close() {
    s3.close();
    dynamoDb.close();
    sqs.close();
  }
}
