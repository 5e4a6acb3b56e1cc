package io.copydesk.pipeline;

import io.copydesk.article.Rejection;

/** What an event came to. Failures are exceptions. */
public sealed interface Ingested {
  /**
   * The page is an article, and stored.
   *
   * @param bytes of the object
   */
  record Stored(String articleId, long bytes) implements Ingested {}

  /**
   * The page is none, and its rejection is stored.
   *
   * @param bytes of the object
   */
  record Rejected(Rejection rejection, long bytes) implements Ingested {}

  /** The page left a tombstone. */
  record Removed() implements Ingested {}

  /** The page is shown as it should be: an old version of it was deleted. */
  record Confirmed() implements Ingested {}

  /** The object is gone or was overwritten: a later event speaks for it. */
  record Superseded(String detail) implements Ingested {}

  /** This event was delivered before. */
  record Duplicate() implements Ingested {}

  /** A newer event of the page came before this one. */
  record Stale() implements Ingested {}
}
