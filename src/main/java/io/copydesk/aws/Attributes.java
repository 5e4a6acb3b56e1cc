package io.copydesk.aws;

import java.util.List;
import java.util.Set;

/** Names of an item's attributes beside the record's own, and of the table's indexes. */
final class Attributes {
  /** Partition key: {@code s3://bucket/key}. */
  static final String PAGE = "page";

  /** The order of the event that the item shows; every write compares it. */
  static final String EVENT_ORDER = "eventOrder";

  /** {@code article}, {@code rejected} or {@code tombstone}. */
  static final String PAGE_STATUS = "pageStatus";

  /** The version of the engine that worked the page. */
  static final String ENGINE_VERSION = "engineVersion";

  static final String ARTICLE_ID = "articleId";
  static final String ARTICLE_RANK = "articleRank";
  static final String PUBLISHER_MONTH = "publisherMonth";
  static final String PUBLISHER_RANK = "publisherRank";

  /** When a tombstone may go, in seconds since 1970. */
  static final String EXPIRES_AT = "expiresAt";

  /** When a removed page was removed. */
  static final String REMOVED_AT = "removedAt";

  /** The whole record, gzipped JSON, where it is too large to stand in attributes of its own. */
  static final String PACKED = "recordGzip";

  /** Key of the object in the output bucket, where even the packed record is too large. */
  static final String OBJECT = "recordObject";

  static final String SOURCE = "source";
  static final String VERSION_ID = "versionId";
  static final String E_TAG = "eTag";
  static final String SCHEMA_VERSION = "schemaVersion";

  static final String BY_ARTICLE = "by-article";
  static final String BY_PUBLISHER = "by-publisher";

  /** What {@code by-publisher} projects: the fields of a list of articles. */
  static final List<String> LISTED =
      List.of(
          "headline",
          "description",
          "author",
          "url",
          "articleSection",
          "inLanguage",
          "wordCount",
          ARTICLE_ID,
          "datePublished");

  /** What a tombstone sheds: everything that says something about the page's content. */
  static final List<String> CONTENT =
      List.of(
          "headline",
          "alternativeHeadline",
          "description",
          "articleBody",
          "articleSection",
          "keywords",
          "inLanguage",
          "wordCount",
          "isAccessibleForFree",
          "author",
          "sourceOrganization",
          "publisher",
          "url",
          "datePublished",
          "dateModified",
          "image",
          "extraction",
          "removed",
          "rejected",
          ENGINE_VERSION,
          PACKED,
          OBJECT,
          PUBLISHER_MONTH,
          PUBLISHER_RANK);

  /** What an item says about itself, and not about its page's content. */
  static final Set<String> KEYS =
      Set.of(
          PAGE,
          EVENT_ORDER,
          PAGE_STATUS,
          ENGINE_VERSION,
          ARTICLE_RANK,
          PUBLISHER_MONTH,
          PUBLISHER_RANK,
          EXPIRES_AT,
          REMOVED_AT,
          PACKED,
          OBJECT);

  private Attributes() {}
}
