package io.copydesk.aws;

import static io.copydesk.aws.Attributes.EVENT_ORDER;
import static io.copydesk.aws.Attributes.E_TAG;
import static io.copydesk.aws.Attributes.OBJECT;
import static io.copydesk.aws.Attributes.PAGE;
import static io.copydesk.aws.Attributes.SOURCE;
import static io.copydesk.aws.Attributes.VERSION_ID;

import io.copydesk.article.Outcome;
import io.copydesk.fetch.PageRef;
import io.copydesk.pipeline.ArticleStore;
import io.copydesk.pipeline.PageEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * One item an object key, one conditional write an event. What the write replaced, or what stood in
 * its way, comes back with the same call; nothing is read first. Thread-safe.
 */
public final class DynamoDbArticleStore implements ArticleStore {
  private static final String OLDER = "#eventOrder < :eventOrder";
  private static final String ABSENT_OR_OLDER = "attribute_not_exists(#eventOrder) OR " + OLDER;
  private static final String OLDER_BUT_SAME_VERSION =
      OLDER + " AND #source.#versionId = :versionId AND #source.#eTag = :eTag";

  private final DynamoDbClient dynamoDb;
  private final String table;
  private final @Nullable RecordObjects objects;
  private final Duration tombstones;
  private final Clock clock;

  /**
   * A store.
   *
   * @param table the name of the table
   * @param objects where records go that are too large for an item; without it their pages fail
   * @param tombstones how long a tombstone stays
   * @param clock tells when that time is over
   */
  public DynamoDbArticleStore(
      DynamoDbClient dynamoDb,
      String table,
      @Nullable RecordObjects objects,
      Duration tombstones,
      Clock clock) {
    this.dynamoDb = dynamoDb;
    this.table = table;
    this.objects = objects;
    this.tombstones = tombstones;
    this.clock = clock;
  }

  @Override
  public Applied put(PageEvent event, Outcome outcome, Instant since) {
    var item = ArticleItem.of(event, outcome, since);
    if (item.object() != null) {
      // before the item, so that no item ever names an object that is not there
      overflow().write(RecordObjects.key(event.ref().page(), event.order()), item.object());
    }
    var request =
        PutItemRequest.builder()
            .tableName(table)
            .item(item.attributes())
            .conditionExpression(ABSENT_OR_OLDER)
            .expressionAttributeNames(Placeholders.names(Stream.of(EVENT_ORDER)))
            .expressionAttributeValues(Map.of(":eventOrder", order(event)))
            .returnValues(ReturnValue.ALL_OLD)
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    try {
      return written(dynamoDb.putItem(request).attributes());
    } catch (ConditionalCheckFailedException e) {
      var applied = refused(event, e.item());
      if (applied == Applied.STALE && item.object() != null) {
        // unless a later event confirmed this very version
        String own = RecordObjects.key(event.ref().page(), event.order());
        if (!own.equals(shownObject(e.item()))) {
          overflow().delete(own);
        }
      }
      return applied;
    }
  }

  @Override
  public Applied remove(PageEvent event) {
    var request =
        update(event)
            .updateExpression(Tombstone.expression())
            .conditionExpression(ABSENT_OR_OLDER)
            .expressionAttributeNames(Tombstone.names())
            .expressionAttributeValues(Tombstone.values(event, clock.instant().plus(tombstones)))
            .build();
    try {
      return written(dynamoDb.updateItem(request).attributes());
    } catch (ConditionalCheckFailedException e) {
      return refused(event, e.item());
    }
  }

  @Override
  public Optional<Applied> confirm(PageEvent event, PageRef current) {
    if (current.versionId() == null || current.eTag() == null) {
      return Optional.empty();
    }
    var request =
        update(event)
            .updateExpression("SET #eventOrder = :eventOrder")
            .conditionExpression(OLDER_BUT_SAME_VERSION)
            .expressionAttributeNames(
                Placeholders.names(Stream.of(EVENT_ORDER, SOURCE, VERSION_ID, E_TAG)))
            .expressionAttributeValues(
                Map.of(
                    ":eventOrder", order(event),
                    ":versionId", AttributeValue.fromS(current.versionId()),
                    ":eTag", AttributeValue.fromS(current.eTag())))
            .build();
    try {
      dynamoDb.updateItem(request);
      return Optional.of(Applied.WRITTEN);
    } catch (ConditionalCheckFailedException e) {
      boolean older = shownOrder(e.item()).compareTo(event.order().text()) < 0;
      return older ? Optional.empty() : Optional.of(refused(event, e.item()));
    }
  }

  private UpdateItemRequest.Builder update(PageEvent event) {
    return UpdateItemRequest.builder()
        .tableName(table)
        .key(Map.of(PAGE, AttributeValue.fromS(event.ref().page())))
        .returnValues(ReturnValue.ALL_OLD)
        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
  }

  /** The item shows the event; what it showed before is no longer needed. */
  private Applied written(Map<String, AttributeValue> replaced) {
    var object = replaced.get(OBJECT);
    if (object != null && objects != null) {
      objects.delete(object.s());
    }
    return Applied.WRITTEN;
  }

  /** The item shows this event, or a newer one. */
  private Applied refused(PageEvent event, Map<String, AttributeValue> shown) {
    if (!shownOrder(shown).equals(event.order().text())) {
      return Applied.STALE;
    }
    if (objects != null) {
      // the first delivery may have ended between its write and its clearing up
      objects.deleteOlder(event.ref().page(), event.order(), shownObject(shown));
    }
    return Applied.DUPLICATE;
  }

  private RecordObjects overflow() {
    if (objects == null) {
      throw new IllegalStateException(
          "The record is too large for an item, and no bucket is set for such records.");
    }
    return objects;
  }

  private static AttributeValue order(PageEvent event) {
    return AttributeValue.fromS(event.order().text());
  }

  private static String shownOrder(Map<String, AttributeValue> item) {
    var order = item.get(EVENT_ORDER);
    return order == null ? "" : order.s();
  }

  private static @Nullable String shownObject(Map<String, AttributeValue> item) {
    var object = item.get(OBJECT);
    return object == null ? null : object.s();
  }
}
