package io.copydesk.fetch;

/** Reads page objects. Implementations are safe for use by several threads. */
@FunctionalInterface
public interface PageSource {
  /**
   * Reads one version of a page.
   *
   * @throws RuntimeException when the store fails or refuses access; the event is to be retried
   */
  Fetched fetch(PageRef ref);
}
