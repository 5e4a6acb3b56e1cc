package io.copydesk.pipeline;

import io.copydesk.article.Outcome;
import io.copydesk.fetch.PageRef;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps what became of each page, one entry an object key. Every call is one atomic step that takes
 * effect only where the event is newer than what the entry shows: events may come in any order, any
 * number of times, from any number of callers. Implementations are safe for use by several threads.
 */
public interface ArticleStore {
  /** What a call came to. */
  enum Applied {
    /** The entry shows the event's state now. */
    WRITTEN,
    /** The entry showed this very event's state already. */
    DUPLICATE,
    /** The entry shows a newer event's state. */
    STALE
  }

  /**
   * Shows an article or a rejection.
   *
   * @param since when the page was scraped or uploaded: of several pages that are one article, the
   *     latest is shown
   * @throws RuntimeException when the store fails; the event is to be retried
   */
  Applied put(PageEvent event, Outcome outcome, Instant since);

  /**
   * Leaves a tombstone, which keeps late events of a removed page from bringing it back.
   *
   * @throws RuntimeException when the store fails; the event is to be retried
   */
  Applied remove(PageEvent event);

  /**
   * Takes note that the entry, if it shows {@code current}, is still right at the time of the
   * event.
   *
   * @param current the version that the key shows now
   * @return empty where the entry is older and shows something else: the page is to be put
   * @throws RuntimeException when the store fails; the event is to be retried
   */
  Optional<Applied> confirm(PageEvent event, PageRef current);
}
