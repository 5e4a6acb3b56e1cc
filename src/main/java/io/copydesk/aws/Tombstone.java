package io.copydesk.aws;

import static io.copydesk.aws.Attributes.ARTICLE_RANK;
import static io.copydesk.aws.Attributes.EVENT_ORDER;
import static io.copydesk.aws.Attributes.EXPIRES_AT;
import static io.copydesk.aws.Attributes.PAGE_STATUS;
import static io.copydesk.aws.Attributes.REMOVED_AT;
import static io.copydesk.aws.Attributes.SCHEMA_VERSION;
import static io.copydesk.aws.Attributes.SOURCE;

import io.copydesk.article.NewsArticle;
import io.copydesk.fetch.PageRef;
import io.copydesk.pipeline.PageEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The update that turns an item into a tombstone: all content goes, the article's id stays. */
final class Tombstone {
  private Tombstone() {}

  /** What the tombstone says: the values of the update's {@code :name} placeholders. */
  static Map<String, AttributeValue> values(PageEvent event, Instant expiry) {
    var values = new LinkedHashMap<String, AttributeValue>();
    values.put(EVENT_ORDER, AttributeValue.fromS(event.order().text()));
    values.put(PAGE_STATUS, AttributeValue.fromS("tombstone"));
    values.put(
        ARTICLE_RANK, AttributeValue.fromS(IndexKeys.tombstone(event.time(), event.ref().page())));
    values.put(REMOVED_AT, AttributeValue.fromS(event.time().toString()));
    values.put(EXPIRES_AT, AttributeValue.fromN(Long.toString(expiry.getEpochSecond())));
    values.put(SCHEMA_VERSION, AttributeValue.fromS(NewsArticle.SCHEMA_VERSION));
    values.put(SOURCE, AttributeValue.fromM(source(event.ref())));
    return Placeholders.values(values);
  }

  /** Every attribute that the update sets or removes, as {@code #name} placeholders. */
  static Map<String, String> names() {
    return Placeholders.names(Stream.concat(set(), Attributes.CONTENT.stream()));
  }

  /** The update expression. */
  static String expression() {
    return set()
            .map(name -> "#" + name + " = :" + name)
            .collect(Collectors.joining(", ", "SET ", ""))
        + Attributes.CONTENT.stream()
            .map(name -> "#" + name)
            .collect(Collectors.joining(", ", " REMOVE ", ""));
  }

  private static Stream<String> set() {
    return Stream.of(
        EVENT_ORDER, PAGE_STATUS, ARTICLE_RANK, REMOVED_AT, EXPIRES_AT, SCHEMA_VERSION, SOURCE);
  }

  private static Map<String, AttributeValue> source(PageRef ref) {
    var source = new LinkedHashMap<String, AttributeValue>();
    source.put("bucket", AttributeValue.fromS(ref.bucket()));
    source.put("key", AttributeValue.fromS(ref.key()));
    if (ref.versionId() != null) {
      source.put(Attributes.VERSION_ID, AttributeValue.fromS(ref.versionId()));
    }
    if (ref.sequencer() != null) {
      source.put("sequencer", AttributeValue.fromS(ref.sequencer()));
    }
    return source;
  }
}
