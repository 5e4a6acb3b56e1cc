package io.copydesk.tools.reprocess;

import io.copydesk.pipeline.EngineVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * Reads a table and makes an event of each page that is to be worked again. Nothing is written into
 * the table here, and nothing is kept: a run that was broken off is begun again. Thread-safe.
 */
public final class Reprocessing {
  /** As many messages as SQS takes in one request. */
  private static final int BATCH = 10;

  private static final String LIVE = "pageStatus IN (:article, :rejected)";
  private static final String BY_ANOTHER_ENGINE =
      "(attribute_not_exists(engineVersion) OR engineVersion <> :engine)";

  private final DynamoDbClient dynamoDb;
  private final String table;

  /** Of the pages of a table. */
  public Reprocessing(DynamoDbClient dynamoDb, String table) {
    this.dynamoDb = dynamoDb;
    this.table = table;
  }

  /**
   * Which pages.
   *
   * @param all those too that this version of the engine has worked
   * @param prefix what {@code s3://bucket/key} begins with; empty for all
   * @param most no more than so many
   */
  public record Choice(boolean all, String prefix, long most) {}

  /**
   * How far a run has come.
   *
   * @param items of the table that were read
   * @param pages whose events were made
   */
  public record Done(long items, long pages) {}

  /** Items in the table, as DynamoDB counts them every few hours. */
  long size() {
    return dynamoDb.describeTable(r -> r.tableName(table)).table().itemCount();
  }

  /**
   * Makes the events.
   *
   * @param events is given them, up to ten at a time, and may take its time
   * @param read is told how many items more have been read
   */
  public Done run(Choice choice, Consumer<List<String>> events, IntConsumer read) {
    long items = 0;
    long pages = 0;
    for (var response : dynamoDb.scanPaginator(scan(choice))) {
      var found =
          response.items().stream()
              .limit(choice.most() - pages)
              .map(item -> ShownPage.of(item).event())
              .toList();
      for (int i = 0; i < found.size(); i += BATCH) {
        events.accept(found.subList(i, Math.min(found.size(), i + BATCH)));
      }
      items += response.scannedCount();
      pages += found.size();
      read.accept(response.scannedCount());
      if (pages >= choice.most()) {
        break;
      }
    }
    return new Done(items, pages);
  }

  private ScanRequest scan(Choice choice) {
    var filter = new ArrayList<>(List.of(LIVE));
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":article", AttributeValue.fromS("article"));
    values.put(":rejected", AttributeValue.fromS("rejected"));
    if (!choice.all()) {
      filter.add(BY_ANOTHER_ENGINE);
      values.put(":engine", AttributeValue.fromS(EngineVersion.CURRENT));
    }
    if (!choice.prefix().isEmpty()) {
      filter.add("begins_with(page, :prefix)");
      values.put(":prefix", AttributeValue.fromS(choice.prefix()));
    }
    return ScanRequest.builder()
        .tableName(table)
        .projectionExpression(ShownPage.ATTRIBUTES)
        .filterExpression(String.join(" AND ", filter))
        .expressionAttributeNames(ShownPage.NAMES)
        .expressionAttributeValues(values)
        .build();
  }
}
