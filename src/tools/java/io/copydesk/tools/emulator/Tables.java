package io.copydesk.tools.emulator;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** The article table as {@code template.yaml} declares it, for DynamoDB Local. */
public final class Tables {
  private static final String[] LISTED = {
    "headline",
    "description",
    "author",
    "url",
    "articleSection",
    "inLanguage",
    "wordCount",
    "articleId",
    "datePublished"
  };

  private Tables() {}

  /** Creates the table where it does not exist yet, and waits until it is active. */
  public static void create(DynamoDbClient client, String table) {
    try {
      client.createTable(r ->
          r.tableName(table)
              .billingMode(BillingMode.PAY_PER_REQUEST)
              .attributeDefinitions(
                  string("page"),
                  string("articleId"),
                  string("articleRank"),
                  string("publisherMonth"),
                  string("publisherRank"))
              .keySchema(key("page", KeyType.HASH))
              .globalSecondaryIndexes(
                  index(
                      "by-article",
                      "articleId",
                      "articleRank",
                      Projection.builder().projectionType(ProjectionType.KEYS_ONLY).build()),
                  index(
                      "by-publisher",
                      "publisherMonth",
                      "publisherRank",
                      Projection.builder()
                          .projectionType(ProjectionType.INCLUDE)
                          .nonKeyAttributes(LISTED)
                          .build()))
              .streamSpecification(
                  s -> s.streamEnabled(true).streamViewType(StreamViewType.NEW_AND_OLD_IMAGES)));
    } catch (ResourceInUseException alreadyThere) {
      return; // kept from an earlier run
    }
    try (var waiter = client.waiter()) {
      waiter.waitUntilTableExists(r -> r.tableName(table));
    }
    client.updateTimeToLive(r ->
        r.tableName(table)
            .timeToLiveSpecification(t -> t.enabled(true).attributeName("expiresAt")));
  }

  private static AttributeDefinition string(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }

  private static GlobalSecondaryIndex index(
      String name, String hash, String range, Projection projection) {
    return GlobalSecondaryIndex.builder()
        .indexName(name)
        .keySchema(key(hash, KeyType.HASH), key(range, KeyType.RANGE))
        .projection(projection)
        .build();
  }
}
