package io.copydesk.pipeline;

import io.copydesk.article.Outcome;
import io.copydesk.fetch.Fetched;
import io.copydesk.fetch.PageSource;
import io.copydesk.fetch.RawPage;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;

/**
 * The flow of one event: fetch, extract, store. Thread-safe; pages are fetched and stored side by
 * side, and extracted no more at a time than there are processors.
 *
 * <p>The end does not depend on the order or number of deliveries. An entry is only ever replaced
 * for an event newer than the one it shows, and what is written for an event is the page as it
 * stood at that event or later. So once the newest event of a key has been worked, the entry shows
 * the key's last state, and nothing can replace it.
 */
public final class Ingest {
  private final PageSource source;
  private final ArticlePipeline pipeline;
  private final ArticleStore store;
  private final Semaphore processors;

  /** A flow that extracts as many pages at a time as this machine has processors. */
  public Ingest(PageSource source, ArticlePipeline pipeline, ArticleStore store) {
    this.source = source;
    this.pipeline = pipeline;
    this.store = store;
    processors = new Semaphore(Runtime.getRuntime().availableProcessors());
  }

  /**
   * Works one event.
   *
   * @throws RuntimeException when the page's or the article's store fails; the event is to be
   *     retried
   */
  public Ingested ingest(PageEvent event) {
    return switch (event) {
      case PageEvent.Uploaded uploaded -> show(uploaded, uploaded.time());
      case PageEvent.Repeated repeated -> show(repeated, repeated.since());
      case PageEvent.Removed removed -> remove(removed);
      case PageEvent.VersionRemoved removed -> showCurrent(removed);
    };
  }

  private Ingested show(PageEvent event, Instant uploaded) {
    return switch (source.fetch(event.ref())) {
      case Fetched.Superseded(var detail) -> new Ingested.Superseded(detail);
      case Fetched.Refused(var object, var rejection) ->
          put(event, new Outcome.Rejected(object, rejection), uploaded);
      case Fetched.Found(var page, _) -> put(event, extract(page), since(page, uploaded));
    };
  }

  private Ingested remove(PageEvent event) {
    return answer(store.remove(event), new Ingested.Removed());
  }

  /**
   * A version went for good: the key may show the same page as before, an older one, or none. Only
   * the bucket knows, and it is asked after the event happened, so that the answer is at least as
   * new as the event.
   */
  private Ingested showCurrent(PageEvent.VersionRemoved event) {
    return switch (source.fetch(event.ref().current())) {
      case Fetched.Superseded _ -> remove(event);
      case Fetched.Refused(var object, var rejection) ->
          put(event, new Outcome.Rejected(object, rejection), event.time());
      case Fetched.Found(var page, var lastModified) ->
          store
              .confirm(event, page.ref())
              .map(applied -> answer(applied, new Ingested.Confirmed()))
              .orElseGet(() -> put(event, extract(page), since(page, lastModified)));
    };
  }

  private Outcome extract(RawPage page) {
    try {
      processors.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Out of time before the page was extracted.");
    }
    try {
      return pipeline.process(page);
    } finally {
      processors.release();
    }
  }

  private Ingested put(PageEvent event, Outcome outcome, Instant since) {
    var written =
        switch (outcome) {
          case Outcome.Accepted(var article) ->
              new Ingested.Stored(article.articleId(), article.source().size());
          case Outcome.Rejected(var object, var rejection, _) ->
              new Ingested.Rejected(rejection, object.size());
        };
    return answer(store.put(event, outcome, since), written);
  }

  private static Ingested answer(ArticleStore.Applied applied, Ingested written) {
    return switch (applied) {
      case WRITTEN -> written;
      case DUPLICATE -> new Ingested.Duplicate();
      case STALE -> new Ingested.Stale();
    };
  }

  private static Instant since(RawPage page, Instant uploaded) {
    return page.fetchedAt() == null ? uploaded : page.fetchedAt();
  }
}
