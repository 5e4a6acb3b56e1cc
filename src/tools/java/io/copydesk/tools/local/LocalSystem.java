package io.copydesk.tools.local;

import io.copydesk.aws.AwsClients;
import io.copydesk.aws.DynamoDbArticleReader;
import io.copydesk.aws.RecordObjects;
import io.copydesk.handler.Configuration;
import io.copydesk.handler.IngestFunction;
import io.copydesk.tools.emulator.EmbeddedClients;
import io.copydesk.tools.emulator.EmbeddedDynamoDb;
import io.copydesk.tools.emulator.EmbeddedS3;
import io.copydesk.tools.emulator.EmbeddedSqs;
import io.copydesk.tools.emulator.Tables;
import io.copydesk.tools.fault.Faults;
import io.copydesk.tools.fault.FaultyHttpClient;
import io.copydesk.tools.fault.InstanceLife;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Copydesk in one JVM, put together as {@code template.yaml} does it on AWS: a bucket that tells a
 * queue of its pages, the function behind it, dead letters, and the table. Any S3 client that puts
 * a page into the bucket sets it off. Thread-safe.
 */
public final class LocalSystem implements AutoCloseable {
  /** The bucket for pages. */
  public static final String PAGES = "copydesk-pages";

  /** The bucket for records too large for the table. */
  public static final String OUTPUT = "copydesk-output";

  /** The table of records. */
  public static final String TABLE = "copydesk-articles";

  private final EmbeddedDynamoDb dynamoDbServer;
  private final EmbeddedSqs sqsServer;
  private final EmbeddedS3 s3Server;
  private final LocalQueues queues;
  private final QueueTrigger trigger;
  private final FunctionLog log;
  private final S3Client s3;
  private final DynamoDbClient dynamoDb;
  private final Faults faults;
  private final boolean faulty;

  private LocalSystem(LocalSettings settings) {
    var storage = LocalStorage.of(settings.data());
    faulty = settings.faults() > 0;
    faults = new Faults(settings.faults(), new Random().nextLong());
    log =
        settings.data() == null
            ? FunctionLog.inMemory()
            : FunctionLog.appendingTo(settings.data().resolve("function.log"));
    var startingDynamoDb =
        CompletableFuture.supplyAsync(
            () -> EmbeddedDynamoDb.start(settings.dynamoDbPort(), storage.tables()));
    var startingSqs =
        CompletableFuture.supplyAsync(
            () -> EmbeddedSqs.start(settings.host(), settings.sqsPort(), storage.queues()));
    // meanwhile, on this thread, S3; and it warms up the SDK for the rest
    var startingQueues =
        startingSqs.thenApplyAsync(
            server -> LocalQueues.create(server.client(), settings.maxReceives()));
    s3Server =
        EmbeddedS3.start(
            storage.pages(PAGES, event -> startingQueues.join().send(event.json())),
            settings.host(),
            settings.s3Port());
    s3 = s3Server.client();
    dynamoDbServer = startingDynamoDb.join();
    dynamoDb = dynamoDbServer.client();
    Tables.create(dynamoDb, TABLE);
    storage.createBuckets(s3, List.of(PAGES, OUTPUT));
    sqsServer = startingSqs.join();
    queues = startingQueues.join();
    trigger =
        new QueueTrigger(queues.client(), queues.pages(), queues.pagesArn(), settings.retryAfter());
    for (int i = 0; i < settings.functions(); i++) {
      trigger.add(new MortalFunction(this::function));
    }
  }

  /**
   * Starts everything.
   *
   * @throws IllegalStateException when a part does not start, say because its port is taken
   */
  public static LocalSystem start(LocalSettings settings) {
    try {
      return new LocalSystem(settings);
    } catch (CompletionException e) {
      throw new IllegalStateException(
          e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
    }
  }

  /** A new instance of the function, as Lambda would make one. */
  private MortalFunction.Instance function(InstanceLife life) {
    var environment = new HashMap<>(System.getenv()); // for the limits of a page
    environment.putAll(
        Map.of(
            "AWS_REGION", EmbeddedClients.REGION.id(),
            "TABLE_NAME", TABLE,
            "OUTPUT_BUCKET", OUTPUT,
            "S3_ENDPOINT", s3Endpoint().toString(),
            "DYNAMODB_ENDPOINT", dynamoDbEndpoint().toString()));
    var clients =
        AwsClients.through(
            new FaultyHttpClient(UrlConnectionHttpClient.create(), faults, life),
            EmbeddedClients.REGION.id(),
            EmbeddedClients.CREDENTIALS);
    return new MortalFunction.Instance(
        new IngestFunction(Configuration.from(environment), clients, log.stream()), clients);
  }

  /** Whether the function's requests may have faults. */
  public boolean isFaulty() {
    return faulty;
  }

  /** The faults of the function's requests. */
  public Faults faults() {
    return faults;
  }

  /** Where S3 listens. */
  public URI s3Endpoint() {
    return s3Server.endpoint();
  }

  /** Where DynamoDB listens. */
  public URI dynamoDbEndpoint() {
    return dynamoDbServer.endpoint();
  }

  /** Where SQS listens. */
  public URI sqsEndpoint() {
    return sqsServer.endpoint();
  }

  /** A client for the buckets, shared and closed with this. */
  public S3Client s3() {
    return s3;
  }

  /** The queues of events and dead letters. */
  public LocalQueues queues() {
    return queues;
  }

  /** A reader of the records. */
  public DynamoDbArticleReader records() {
    return new DynamoDbArticleReader(dynamoDb, TABLE, new RecordObjects(s3, OUTPUT));
  }

  /** Tells {@code listener} what becomes of each event from now on, on the function's threads. */
  public void listen(Consumer<PageNote> listener) {
    log.listen(listener);
  }

  /** Some of the messages that failed for good; see {@link DeadLetters#list}. */
  public List<DeadLetter> deadLetters(int limit) {
    return new DeadLetters(queues.client(), queues.deadLetters(), log).list(limit);
  }

  /** Waits until no event is left to be worked; false when that takes longer than {@code limit}. */
  public boolean awaitIdle(Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (queues.waiting() > 0) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(10);
    }
    return true;
  }

  /** Stops: no new pages, then the batches under way, then the rest. */
  @Override
  public void close() {
    s3Server.close();
    trigger.close();
    sqsServer.close();
    dynamoDbServer.close();
    s3.close();
    dynamoDb.close();
    queues.client().close();
    try {
      log.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
