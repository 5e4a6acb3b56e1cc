package io.copydesk.tools.emulator;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * One S3 and one DynamoDB for all tests of a run, since their start is what takes time. They end
 * with the JVM. Tests keep apart by names of their own for buckets and tables.
 */
public final class SharedEmulators {
  private static final AtomicInteger NAMES = new AtomicInteger();
  private static final EmbeddedDynamoDb DYNAMO_DB = EmbeddedDynamoDb.inMemory();
  private static final EmbeddedS3 S3 = EmbeddedS3.inMemory();
  private static final DynamoDbClient DYNAMO_DB_CLIENT = DYNAMO_DB.client();
  private static final S3Client S3_CLIENT = S3.client();

  private SharedEmulators() {}

  public static EmbeddedDynamoDb dynamoDbServer() {
    return DYNAMO_DB;
  }

  public static EmbeddedS3 s3Server() {
    return S3;
  }

  /** A client that is never closed. */
  public static DynamoDbClient dynamoDb() {
    return DYNAMO_DB_CLIENT;
  }

  /** A client that is never closed. */
  public static S3Client s3() {
    return S3_CLIENT;
  }

  /** A name for a bucket or a table that nothing else has. */
  public static String unique(String prefix) {
    return prefix + "-" + NAMES.incrementAndGet();
  }

  /** Creates an article table of its own for a test. */
  public static String table() {
    String table = unique("articles");
    Tables.create(DYNAMO_DB_CLIENT, table);
    return table;
  }

  /** Creates a bucket of its own for a test. */
  public static String bucket(String prefix) {
    String bucket = unique(prefix);
    S3_CLIENT.createBucket(r -> r.bucket(bucket));
    return bucket;
  }
}
