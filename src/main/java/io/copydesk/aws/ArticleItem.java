package io.copydesk.aws;

import static io.copydesk.aws.Attributes.ARTICLE_ID;
import static io.copydesk.aws.Attributes.ARTICLE_RANK;
import static io.copydesk.aws.Attributes.ENGINE_VERSION;
import static io.copydesk.aws.Attributes.EVENT_ORDER;
import static io.copydesk.aws.Attributes.LISTED;
import static io.copydesk.aws.Attributes.OBJECT;
import static io.copydesk.aws.Attributes.PACKED;
import static io.copydesk.aws.Attributes.PAGE;
import static io.copydesk.aws.Attributes.PAGE_STATUS;
import static io.copydesk.aws.Attributes.PUBLISHER_MONTH;
import static io.copydesk.aws.Attributes.PUBLISHER_RANK;
import static io.copydesk.aws.Attributes.SCHEMA_VERSION;
import static io.copydesk.aws.Attributes.SOURCE;

import io.copydesk.article.Outcome;
import io.copydesk.article.RecordMap;
import io.copydesk.pipeline.EngineVersion;
import io.copydesk.pipeline.EventOrder;
import io.copydesk.pipeline.PageEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The item of a page: the record's fields under their own names, or packed where they are too
 * large.
 *
 * @param attributes the item
 * @param object the packed record that is to be written to the output bucket first, where even that
 *     is too large for an item
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ArticleItem(Map<String, AttributeValue> attributes, byte @Nullable [] object) {
  /** Room that an item may take, in bytes; the rest of DynamoDB's 400 KB is left for its keys. */
  private static final int ROOM = 350 * 1024;

  /** A listed field of a packed record stands beside it in the clear if it takes no more bytes. */
  private static final int LISTED_ROOM = 8 * 1024;

  static ArticleItem of(PageEvent event, Outcome outcome, Instant since) {
    var record = RecordMap.of(outcome);
    var keys = keys(event, outcome, since);
    var whole = AttributeTree.of(record);
    if (ItemSize.of(keys) + ItemSize.of(whole) <= ROOM) {
      keys.putAll(whole);
      return new ArticleItem(keys, null);
    }
    keys.putAll(shown(whole));
    byte[] packed = PackedRecord.pack(record);
    if (ItemSize.of(keys) + packed.length <= ROOM) {
      keys.put(PACKED, AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(packed)));
      return new ArticleItem(keys, null);
    }
    String object = RecordObjects.key(event.ref().page(), event.order());
    keys.put(OBJECT, AttributeValue.fromS(object));
    return new ArticleItem(keys, packed);
  }

  private static Map<String, AttributeValue> keys(PageEvent event, Outcome outcome, Instant since) {
    String page = event.ref().page();
    EventOrder order = event.order();
    var keys = new LinkedHashMap<String, AttributeValue>();
    keys.put(PAGE, AttributeValue.fromS(page));
    keys.put(EVENT_ORDER, AttributeValue.fromS(order.text()));
    keys.put(ENGINE_VERSION, AttributeValue.fromS(EngineVersion.CURRENT));
    switch (outcome) {
      case Outcome.Rejected _ -> keys.put(PAGE_STATUS, AttributeValue.fromS("rejected"));
      case Outcome.Accepted(var article) -> {
        String rank = IndexKeys.live(since, page);
        keys.put(PAGE_STATUS, AttributeValue.fromS("article"));
        keys.put(ARTICLE_RANK, AttributeValue.fromS(rank));
        IndexKeys.listing(article, since, rank)
            .ifPresent(listing -> {
              keys.put(PUBLISHER_MONTH, AttributeValue.fromS(listing.publisherMonth()));
              keys.put(PUBLISHER_RANK, AttributeValue.fromS(listing.publisherRank()));
            });
      }
    }
    return keys;
  }

  /** What a packed item shows in the clear: the source, the article's id, and what lists need. */
  private static Map<String, AttributeValue> shown(Map<String, AttributeValue> whole) {
    var shown = new LinkedHashMap<String, AttributeValue>();
    whole.forEach((name, value) -> {
      boolean wanted =
          name.equals(SCHEMA_VERSION)
              || name.equals(SOURCE)
              || name.equals(ARTICLE_ID)
              || (LISTED.contains(name) && ItemSize.of(Map.of(name, value)) <= LISTED_ROOM);
      if (wanted) {
        shown.put(name, value);
      }
    });
    return shown;
  }
}
