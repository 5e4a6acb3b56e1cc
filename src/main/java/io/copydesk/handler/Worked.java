package io.copydesk.handler;

import io.copydesk.pipeline.Ingested;
import io.copydesk.pipeline.PageEvent;

/** What became of an event of a batch. */
sealed interface Worked {
  PageEvent event();

  /** How long it took, in milliseconds. */
  long millis();

  /** The event was worked. */
  record Done(PageEvent event, Ingested ingested, long millis) implements Worked {}

  /** The event is to be delivered again. */
  record Failed(PageEvent event, Throwable failure, long millis) implements Worked {}
}
