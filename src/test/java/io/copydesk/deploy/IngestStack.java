package io.copydesk.deploy;

import static java.util.Objects.requireNonNull;

import com.google.gson.Gson;
import io.copydesk.aws.DynamoDbArticleReader;
import io.copydesk.aws.DynamoDbArticleStore;
import io.copydesk.aws.RecordObjects;
import io.copydesk.aws.S3PageSource;
import io.copydesk.aws.StoredPage;
import io.copydesk.fetch.PageSource;
import io.copydesk.handler.IngestFunction;
import io.copydesk.pipeline.ArticlePipeline;
import io.copydesk.pipeline.Ingest;
import io.copydesk.pipeline.Limits;
import io.copydesk.tools.emulator.Tables;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.s3.model.NotificationConfiguration;
import software.amazon.awssdk.services.s3.model.QueueConfiguration;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * The parts of the template that a page passes, made by hand in a LocalStack: a bucket that
 * notifies a queue with dead letters, a table, a bucket for large records; and the function in this
 * JVM. Every stack has names of its own.
 */
final class IngestStack implements AutoCloseable {
  private static final AtomicInteger NAMES = new AtomicInteger();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** How often a message is tried. */
  private static final int MAX_RECEIVES = 2;

  private final String name = "hand-made-" + NAMES.incrementAndGet();
  private final DynamoDbClient dynamoDb;
  private final SqsClient sqs;
  private final DynamoDbArticleReader reader;
  private final RecordObjects objects;
  private final String queue;
  private final String deadLetters;
  private EventSource eventSource;

  final S3Client s3;
  final PageSource pages;
  final String bucket = name + "-pages";
  final String outputBucket = name + "-output";

  IngestStack(LocalStack localStack) {
    s3 = localStack.s3();
    dynamoDb = localStack.dynamoDb();
    sqs = localStack.sqs();
    deadLetters = sqs.createQueue(r -> r.queueName(name + "-dead-letters")).queueUrl();
    queue =
        sqs.createQueue(r ->
                r.queueName(name)
                    .attributes(
                        Map.of(
                            QueueAttributeName.VISIBILITY_TIMEOUT,
                            "1",
                            QueueAttributeName.REDRIVE_POLICY,
                            redrive(arn(deadLetters)))))
            .queueUrl();
    s3.createBucket(r -> r.bucket(outputBucket));
    s3.createBucket(r -> r.bucket(bucket));
    s3.putBucketVersioning(r ->
        r.bucket(bucket).versioningConfiguration(v -> v.status(BucketVersioningStatus.ENABLED)));
    s3.putBucketNotificationConfiguration(r ->
        r.bucket(bucket)
            .notificationConfiguration(
                NotificationConfiguration.builder()
                    .queueConfigurations(
                        QueueConfiguration.builder()
                            .queueArn(arn(queue))
                            .events(Event.S3_OBJECT_CREATED, Event.S3_OBJECT_REMOVED)
                            .build())
                    .build()));
    Tables.create(dynamoDb, name);
    objects = new RecordObjects(s3, outputBucket);
    reader = new DynamoDbArticleReader(dynamoDb, name, objects);
    pages = new S3PageSource(s3, Limits.MAX_PAGE_BYTES);
    eventSource = eventSource(pages);
  }

  /** Lets the function read its pages elsewhere from now on. */
  void readFrom(PageSource other) {
    eventSource = eventSource(other);
  }

  private EventSource eventSource(PageSource from) {
    var store =
        new DynamoDbArticleStore(dynamoDb, name, objects, Duration.ofDays(30), Clock.systemUTC());
    var function =
        new IngestFunction(
            new Ingest(from, new ArticlePipeline(), store),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    return new EventSource(sqs, queue, function);
  }

  /** Works the queue until a question has the wanted answer. */
  <T> void workUntil(String what, Supplier<T> question, T wanted) {
    Await.until(
        what,
        () -> {
          eventSource.poll();
          return question.get();
        },
        wanted,
        PATIENCE);
  }

  /** Works the queue until every message is done or dead. */
  void workAll() {
    workUntil("messages in " + queue, () -> messages(queue), 0);
  }

  /** Takes the bodies of {@code count} notifications of objects out of the queue, unworked. */
  List<String> intercept(int count) {
    var bodies = new ArrayList<String>();
    Await.until(
        "notifications",
        () -> {
          bodies.addAll(eventSource.take());
          bodies.removeIf(body -> body.contains("s3:TestEvent"));
          return bodies.size();
        },
        count,
        PATIENCE);
    return bodies;
  }

  void send(String body) {
    sqs.sendMessage(r -> r.queueUrl(queue).messageBody(body));
  }

  List<String> deadLetters() {
    return sqs
        .receiveMessage(r -> r.queueUrl(deadLetters).maxNumberOfMessages(10).visibilityTimeout(0))
        .messages()
        .stream()
        .map(Message::body)
        .toList();
  }

  /** What the table shows of an object. */
  Optional<StoredPage> shown(String key) {
    return reader.page(bucket, key);
  }

  void upload(String key, byte[] page, Map<String, String> metadata) {
    s3.putObject(r -> r.bucket(bucket).key(key).metadata(metadata), RequestBody.fromBytes(page));
  }

  private int messages(String url) {
    return sqs
        .getQueueAttributes(r ->
            r.queueUrl(url)
                .attributeNames(
                    QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                    QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
        .attributes()
        .values()
        .stream()
        .mapToInt(Integer::parseInt)
        .sum();
  }

  private static String redrive(String deadLetters) {
    return new Gson()
        .toJson(Map.of("deadLetterTargetArn", deadLetters, "maxReceiveCount", MAX_RECEIVES));
  }

  private String arn(String url) {
    var asked = QueueAttributeName.QUEUE_ARN;
    var attributes =
        sqs.getQueueAttributes(r -> r.queueUrl(url).attributeNames(asked)).attributes();
    return requireNonNull(attributes.get(asked));
  }

  @Override
  public void close() {
    s3.close();
    dynamoDb.close();
    sqs.close();
  }
}
