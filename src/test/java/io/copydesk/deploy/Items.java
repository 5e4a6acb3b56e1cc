package io.copydesk.deploy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a table holds of a page, as somebody sees it who knows only the table. */
record Items(DynamoDbClient client, String table) {
  private static final AttributeValue NONE = AttributeValue.fromM(Map.of());

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

  /**
   * What tells the states of a key apart.
   *
   * @param version the version shown; empty for a tombstone
   * @param sequencer of the event that the item stands for, without trailing zeros
   */
  record Shown(State state, Optional<String> version, Optional<String> headline, String sequencer) {
    /** What the oracle wants. */
    static Shown of(VersionedPage page) {
      return new Shown(
          page.shown().isPresent() ? State.ARTICLE : State.REMOVED,
          page.shown().map(VersionedPage.Shown::versionId),
          page.shown().map(shown -> shown.story().headline()),
          page.newest().replaceFirst("0+$", ""));
    }
  }

  /** What the table holds of a page that is there. */
  Shown shown(String bucket, String key) {
    var item = item(bucket, key);
    var state = state(item);
    boolean article = state == State.ARTICLE;
    return new Shown(
        state,
        text(article ? item.getOrDefault("source", NONE).m() : Map.of(), "versionId"),
        text(item, "headline"),
        text(item, "eventOrder").orElse("").replaceFirst("#.*", ""));
  }

  /** The pages of the article that a page shows, the one to show first. */
  List<String> articleOf(String bucket, String key) {
    var article = item(bucket, key).getOrDefault("articleId", NONE);
    return client
        .query(r ->
            r.tableName(table)
                .indexName("by-article")
                .scanIndexForward(false)
                .keyConditionExpression("articleId = :article")
                .expressionAttributeValues(Map.of(":article", article)))
        .items()
        .stream()
        .map(entry -> entry.getOrDefault("page", NONE).s())
        .toList();
  }

  private static Optional<String> text(Map<String, AttributeValue> fields, String name) {
    return Optional.ofNullable(fields.get(name)).map(AttributeValue::s);
  }
}
