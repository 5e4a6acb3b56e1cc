package io.copydesk.tools.local;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a local system is set up.
 *
 * @param host the address that S3 and SQS listen on
 * @param s3Port 0 for a free port, as are the others
 * @param dynamoDbPort where DynamoDB listens, on all addresses
 * @param sqsPort where SQS listens
 * @param data a folder that keeps everything; null for memory
 * @param functions instances of the function, each with a batch of its own; 0 leaves the events in
 *     the queue
 * @param maxReceives how often a message is tried before it becomes a dead letter
 * @param retryAfter how long a failed message waits for its next try, in whole seconds. On AWS this
 *     is the queue's visibility timeout; here nobody wants to wait that long.
 * @param faults how many of the function's requests have a fault, of one
 */
public record LocalSettings(
    String host,
    int s3Port,
    int dynamoDbPort,
    int sqsPort,
    @Nullable Path data,
    int functions,
    int maxReceives,
    Duration retryAfter,
    double faults) {

  /** As {@code MaxReceiveCount} in the template. */
  static final int MAX_RECEIVES = 5;

  /** As the least concurrency that AWS lets a queue have. */
  static final int FUNCTIONS = 2;

  /** Settings without faults. */
  public LocalSettings(
      String host,
      int s3Port,
      int dynamoDbPort,
      int sqsPort,
      @Nullable Path data,
      int functions,
      int maxReceives,
      Duration retryAfter) {
    this(host, s3Port, dynamoDbPort, sqsPort, data, functions, maxReceives, retryAfter, 0);
  }

  /** In memory, on free loopback ports, retrying at once. */
  public static LocalSettings inMemory() {
    return new LocalSettings("127.0.0.1", 0, 0, 0, null, FUNCTIONS, MAX_RECEIVES, Duration.ZERO);
  }
}
