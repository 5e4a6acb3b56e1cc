package io.copydesk.pipeline;

import io.copydesk.fetch.PageRef;
import java.time.Instant;

/** Something that happened to a page object. Events come in any order, and more than once. */
public sealed interface PageEvent {
  /** The object, and the version or entity tag the event speaks of. */
  PageRef ref();

  /** When it happened, by S3's clock. */
  Instant time();

  /** Where the event stands among those of its key. */
  default EventOrder order() {
    return EventOrder.of(ref().sequencer(), time());
  }

  /** The object was written: put, posted, copied, or completed from parts. */
  record Uploaded(PageRef ref, Instant time) implements PageEvent {}

  /** The object is gone: deleted, expired, or hidden by a delete marker. */
  record Removed(PageRef ref, Instant time) implements PageEvent {}

  /**
   * One version, or one delete marker, was deleted for good. What the key shows now, if anything,
   * the event does not say: an older version may have come to light.
   */
  record VersionRemoved(PageRef ref, Instant time) implements PageEvent {}

  /**
   * The object is as it was, and to be worked again: not an event of S3, but one that somebody
   * sends who wants its record anew.
   *
   * @param time orders it: a moment after the event that the record shows, so that it is newer than
   *     that one and older than all that S3 has to tell of the key besides
   * @param since when the page was uploaded
   */
  record Repeated(PageRef ref, Instant time, Instant since) implements PageEvent {}
}
