package io.copydesk.aws;

import static io.copydesk.aws.Attributes.ARTICLE_ID;
import static io.copydesk.aws.Attributes.BY_ARTICLE;
import static io.copydesk.aws.Attributes.BY_PUBLISHER;
import static io.copydesk.aws.Attributes.OBJECT;
import static io.copydesk.aws.Attributes.PACKED;
import static io.copydesk.aws.Attributes.PAGE;
import static io.copydesk.aws.Attributes.PAGE_STATUS;
import static io.copydesk.aws.Attributes.PUBLISHER_MONTH;
import static io.copydesk.aws.Attributes.PUBLISHER_RANK;
import static io.copydesk.aws.Attributes.REMOVED_AT;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Gives records back, unpacked and fetched where they are too large for an item. Reads by page are
 * consistent; lists and articles come from indexes, which follow the table within moments.
 * Thread-safe.
 */
public final class DynamoDbArticleReader {
  private final DynamoDbClient dynamoDb;
  private final String table;
  private final @Nullable RecordObjects objects;

  /** A reader of {@code table} whose largest records are in {@code objects}. */
  public DynamoDbArticleReader(
      DynamoDbClient dynamoDb, String table, @Nullable RecordObjects objects) {
    this.dynamoDb = dynamoDb;
    this.table = table;
    this.objects = objects;
  }

  /** What the store shows for an object; empty where it never heard of it. */
  public Optional<StoredPage> page(String bucket, String key) {
    return read("s3://" + bucket + "/" + key, _ -> true);
  }

  /**
   * The article as its latest live page tells it; a tombstone where only removed pages are left;
   * empty where no page is the article.
   */
  public Optional<StoredPage> article(String articleId) {
    var latestFirst = query(BY_ARTICLE, ARTICLE_ID, articleId).scanIndexForward(false).build();
    var id = AttributeValue.fromS(articleId);
    Optional<StoredPage> tombstone = Optional.empty();
    for (var entry : dynamoDb.queryPaginator(latestFirst).items()) {
      // the index may be a moment behind the item
      var found = read(text(entry, PAGE), item -> id.equals(item.get(ARTICLE_ID)));
      if (found.isPresent() && found.get() instanceof StoredPage.Article) {
        return found;
      }
      tombstone = tombstone.or(() -> found);
    }
    return tombstone;
  }

  /**
   * A publisher's articles of a month (UTC), the latest first: the fields of a list, and {@code
   * page}. Of several pages that are one article, the list has the shown one.
   *
   * @param site the host of the articles' URLs without {@code www.}
   */
  public List<Map<String, Object>> published(String site, YearMonth month) {
    var query = query(BY_PUBLISHER, PUBLISHER_MONTH, IndexKeys.publisherMonth(site, month)).build();
    var shown = new HashMap<String, Map<String, AttributeValue>>();
    for (var entry : dynamoDb.queryPaginator(query).items()) {
      shown.merge(text(entry, ARTICLE_ID), entry, DynamoDbArticleReader::laterPage);
    }
    return shown.values().stream()
        .sorted(comparing(entry -> text(entry, PUBLISHER_RANK), reverseOrder()))
        .map(DynamoDbArticleReader::listed)
        .toList();
  }

  private static Map<String, AttributeValue> laterPage(
      Map<String, AttributeValue> one, Map<String, AttributeValue> other) {
    return articleRank(one).compareTo(articleRank(other)) > 0 ? one : other;
  }

  /** The end of the publisher's rank: see {@link IndexKeys#listing}. */
  private static String articleRank(Map<String, AttributeValue> entry) {
    return text(entry, PUBLISHER_RANK).split("#", 3)[2];
  }

  private QueryRequest.Builder query(String index, String hash, String value) {
    return QueryRequest.builder()
        .tableName(table)
        .indexName(index)
        .keyConditionExpression("#" + hash + " = :" + hash)
        .expressionAttributeNames(Placeholders.names(Stream.of(hash)))
        .expressionAttributeValues(Placeholders.values(Map.of(hash, AttributeValue.fromS(value))));
  }

  private Optional<StoredPage> read(String page, Predicate<Map<String, AttributeValue>> wanted) {
    var item = item(page);
    if (item.isEmpty() || !wanted.test(item)) {
      return Optional.empty();
    }
    try {
      return Optional.of(stored(page, item));
    } catch (NoSuchKeyException e) {
      if (item.equals(item(page))) {
        throw e;
      }
      return read(page, wanted); // replaced, and its object deleted, between the two reads
    }
  }

  private Map<String, AttributeValue> item(String page) {
    return dynamoDb
        .getItem(r ->
            r.tableName(table).key(Map.of(PAGE, AttributeValue.fromS(page))).consistentRead(true))
        .item();
  }

  private StoredPage stored(String page, Map<String, AttributeValue> item) {
    return switch (text(item, PAGE_STATUS)) {
      case "article" -> new StoredPage.Article(page, record(item));
      case "rejected" -> new StoredPage.Rejected(page, record(item));
      default -> new StoredPage.Tombstone(page, Instant.parse(text(item, REMOVED_AT)));
    };
  }

  private Map<String, Object> record(Map<String, AttributeValue> item) {
    var packed = item.get(PACKED);
    if (packed != null) {
      return PackedRecord.unpack(packed.b().asByteArrayUnsafe());
    }
    var object = item.get(OBJECT);
    if (object == null) {
      return content(item);
    }
    if (objects == null) {
      throw new IllegalStateException("The record is in a bucket that this reader was not given.");
    }
    return PackedRecord.unpack(objects.read(object.s()));
  }

  private static Map<String, Object> content(Map<String, AttributeValue> item) {
    var content = new LinkedHashMap<>(item);
    content.keySet().removeAll(Attributes.KEYS);
    return AttributeTree.read(content);
  }

  private static Map<String, Object> listed(Map<String, AttributeValue> entry) {
    var listed = content(entry);
    listed.put(PAGE, text(entry, PAGE));
    return listed;
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    var value = item.get(name);
    if (value == null) {
      throw new IllegalStateException("The item has no " + name + ".");
    }
    return value.s();
  }
}
