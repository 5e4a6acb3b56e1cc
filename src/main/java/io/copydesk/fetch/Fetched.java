package io.copydesk.fetch;

import io.copydesk.article.Rejection;
import io.copydesk.article.SourceObject;
import java.time.Instant;

/** What a {@link PageSource} gives for a reference. */
public sealed interface Fetched {
  /**
   * The object as the reference named it.
   *
   * @param page the page; its reference names the version that was read
   * @param lastModified when that version was written
   */
  record Found(RawPage page, Instant lastModified) implements Fetched {}

  /** The object is gone or was overwritten: a later event speaks for it. Not a failure. */
  record Superseded(String detail) implements Fetched {}

  /** The object will not be read: larger than the limit. */
  record Refused(SourceObject source, Rejection rejection) implements Fetched {}
}
