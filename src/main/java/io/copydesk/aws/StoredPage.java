package io.copydesk.aws;

import java.time.Instant;
import java.util.Map;

/** What the store shows for a page. */
public sealed interface StoredPage {
  /** The page object: {@code s3://bucket/key}. */
  String page();

  /**
   * An article.
   *
   * @param record the whole record, under its documented names: maps, lists, strings, {@code
   *     BigDecimal}s and booleans
   */
  record Article(String page, Map<String, Object> record) implements StoredPage {}

  /**
   * A page that is no article.
   *
   * @param record {@code source}, {@code rejected} and what the page declares of itself
   */
  record Rejected(String page, Map<String, Object> record) implements StoredPage {}

  /** A page that was removed. */
  record Tombstone(String page, Instant removedAt) implements StoredPage {}
}
