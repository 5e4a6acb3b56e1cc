package io.copydesk.handler;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.copydesk.aws.AwsClients;
import io.copydesk.aws.DeadLetterRecords;
import io.copydesk.aws.DynamoDbArticleStore;
import io.copydesk.aws.RecordObjects;
import io.copydesk.aws.S3PageSource;
import io.copydesk.pipeline.ArticlePipeline;
import io.copydesk.pipeline.Ingest;
import io.copydesk.pipeline.PageEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crac.Core;
import org.jspecify.annotations.Nullable;

/**
 * The Lambda function: events of page objects become records. It takes what a queue brings, and
 * what S3 or EventBridge send themselves.
 *
 * <p>A queue is told which messages failed, and delivers those alone again. To S3 and EventBridge
 * only the whole invocation can fail: when an event did, once all have been worked.
 */
public final class IngestFunction implements RequestStreamHandler {
  /** Kept at the end of the invocation's time for the reasons of failures, and for the answer. */
  private static final Duration RESERVE = Duration.ofSeconds(3);

  /** Kept of that for the answer alone. */
  private static final Duration ANSWER = Duration.ofSeconds(1);

  private final Batch batch;
  private final DeadLetters deadLetters;
  private final PageLog log;
  private final BatchMetrics metrics;

  /** Held here, since Lambda's context of checkpoints keeps weak references alone. */
  @SuppressWarnings("UnusedVariable")
  private final @Nullable Rehearsal rehearsal;

  /** The function as Lambda makes it: settings from the environment. */
  public IngestFunction() {
    this(Configuration.from(System.getenv()));
  }

  private IngestFunction(Configuration settings) {
    this(settings, AwsClients.inLambda(settings.region()), System.out, new Rehearsal(settings));
  }

  /** The function with clients of one's own; log lines and metrics go to {@code log}. */
  public IngestFunction(Configuration settings, AwsClients clients, PrintStream log) {
    this(settings, clients, log, null);
  }

  private IngestFunction(
      Configuration settings, AwsClients clients, PrintStream log, @Nullable Rehearsal rehearsal) {
    this(ingest(settings, clients), records(settings, clients), log, rehearsal);
  }

  /** The function with a flow of its own, which keeps no record of failures. */
  public IngestFunction(Ingest ingest, PrintStream log) {
    this(ingest, null, log, null);
  }

  private IngestFunction(
      Ingest ingest,
      @Nullable DeadLetterRecords records,
      PrintStream log,
      @Nullable Rehearsal rehearsal) {
    this.rehearsal = rehearsal;
    if (rehearsal != null) {
      Core.getGlobalContext().register(rehearsal);
    }
    var lines = new JsonLines(log);
    batch = new Batch(ingest);
    this.log = new PageLog(lines, Clock.systemUTC());
    deadLetters = new DeadLetters(records, this.log, Clock.systemUTC());
    metrics = new BatchMetrics(lines, Clock.systemUTC());
  }

  private static Ingest ingest(Configuration settings, AwsClients clients) {
    var s3 = clients.s3(settings.s3Endpoint());
    var bucket = settings.outputBucket();
    return new Ingest(
        new S3PageSource(s3, settings.maxPageBytes()),
        new ArticlePipeline(settings.limits()),
        new DynamoDbArticleStore(
            clients.dynamoDb(settings.dynamoDbEndpoint()),
            settings.table(),
            bucket == null ? null : new RecordObjects(s3, bucket),
            settings.tombstones(),
            Clock.systemUTC()));
  }

  private static @Nullable DeadLetterRecords records(Configuration settings, AwsClients clients) {
    var bucket = settings.outputBucket();
    return bucket == null ? null : new DeadLetterRecords(clients.s3(settings.s3Endpoint()), bucket);
  }

  /**
   * Works an invocation.
   *
   * @throws MalformedEventException when the payload has none of the known shapes
   * @throws IllegalStateException when an event of S3 or EventBridge failed
   */
  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    String payload = new String(input.readAllBytes(), StandardCharsets.UTF_8);
    String answer = answer(payload, Invocation.of(context));
    output.write(answer.getBytes(StandardCharsets.UTF_8));
  }

  /** Works a payload; see {@link #handleRequest}. */
  String answer(String payload, Invocation invocation) throws InterruptedIOException {
    try {
      return switch (Deliveries.read(payload)) {
        case Delivery.Queue(var messages) -> Answers.failures(queue(messages, invocation));
        case Delivery.Direct(var events) -> direct(events, invocation);
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The invocation was interrupted.");
    }
  }

  /** Works the messages of a queue. Returns the ids of those that are to be delivered again. */
  private Set<String> queue(List<Delivery.Message> messages, Invocation invocation)
      throws InterruptedException {
    String requestId = invocation.requestId();
    var batch = new QueueBatch(messages);
    batch.malformed().forEach((id, failure) -> log.malformed(requestId, id, failure));
    var begun = deadLetters.begin(batch, requestId, invocation.left(RESERVE));
    batch.worked(work(batch.events(), batch.malformed().size(), invocation));
    return deadLetters.settle(batch, begun, requestId, invocation.left(ANSWER));
  }

  private String direct(List<PageEvent> events, Invocation invocation) throws InterruptedException {
    var batch = work(events, 0, invocation);
    var failures =
        batch.stream()
            .flatMap(w -> w instanceof Worked.Failed failed ? Stream.of(failed) : Stream.empty())
            .toList();
    if (!failures.isEmpty()) {
      throw new IllegalStateException(
          failures.size() + " of " + batch.size() + " events failed.",
          failures.getFirst().failure());
    }
    return Answers.summary(batch);
  }

  private List<Worked> work(List<PageEvent> events, int malformed, Invocation invocation)
      throws InterruptedException {
    var worked = batch.work(events, invocation.left(RESERVE));
    worked.forEach(page -> log.page(invocation.requestId(), page));
    metrics.write(invocation.function(), worked, malformed);
    return worked;
  }
}
