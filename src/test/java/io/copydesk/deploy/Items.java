package io.copydesk.deploy;

import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a table holds of a page, as somebody sees it who knows only the table. */
record Items(DynamoDbClient client, String table) {
  enum State {
    ABSENT,
    ARTICLE,
    REJECTED,
    REMOVED
  }

  State state(String bucket, String key) {
    return state(item(bucket, key));
  }

  Map<String, AttributeValue> item(String bucket, String key) {
    return client
        .getItem(r ->
            r.tableName(table)
                .consistentRead(true)
                .key(Map.of("page", AttributeValue.fromS("s3://" + bucket + "/" + key))))
        .item();
  }

  private static State state(Map<String, AttributeValue> item) {
    if (item.isEmpty()) {
      return State.ABSENT;
    }
    if (item.containsKey("expiresAt")) {
      return State.REMOVED;
    }
    return switch (status(item)) {
      case "article" -> State.ARTICLE;
      case "rejected" -> State.REJECTED;
      default -> throw new AssertionError("an item of no known kind: " + item);
    };
  }

  private static String status(Map<String, AttributeValue> item) {
    return item.getOrDefault("pageStatus", AttributeValue.fromS("none")).s();
  }

  /** Waits until the page's state is as wanted. */
  void await(String bucket, String key, State wanted, Duration patience) {
    Await.until(key + " in " + bucket, () -> state(bucket, key), wanted, patience);
  }
}
