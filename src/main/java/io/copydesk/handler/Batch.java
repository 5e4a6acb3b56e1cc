package io.copydesk.handler;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.copydesk.pipeline.Ingest;
import io.copydesk.pipeline.PageEvent;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * Works the events of an invocation: pages side by side, the events of one page in their order. An
 * event that fails takes no other down; one that is not done in time counts as failed, so that the
 * rest of the batch is not delivered again with it. Thread-safe.
 */
final class Batch {
  /** Pages at a time: enough to hide the waiting for S3 and DynamoDB. */
  private static final int PAGES = 4;

  private final Ingest ingest;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore pages = new Semaphore(PAGES);

  Batch(Ingest ingest) {
    this.ingest = ingest;
  }

  /**
   * What became of each event, in the order of {@code events}.
   *
   * @param time after which events that are still worked count as failed
   */
  List<Worked> work(List<PageEvent> events, Duration time) throws InterruptedException {
    var done = new AtomicReferenceArray<Worked>(events.size());
    var byPage =
        IntStream.range(0, events.size())
            .boxed()
            .collect(groupingBy(i -> events.get(i).ref().page(), LinkedHashMap::new, toList()));
    var tasks = byPage.values().stream().map(page -> task(events, page, done)).toList();
    threads.invokeAll(tasks, time.toNanos(), TimeUnit.NANOSECONDS);
    return IntStream.range(0, events.size())
        .mapToObj(i -> {
          var worked = done.get(i);
          return worked == null ? outOfTime(events.get(i), time) : worked;
        })
        .toList();
  }

  private Callable<Boolean> task(
      List<PageEvent> events, List<Integer> page, AtomicReferenceArray<Worked> done) {
    return () -> {
      pages.acquire();
      try {
        for (int i : page.stream().sorted(comparing(i -> events.get(i).order())).toList()) {
          if (Thread.currentThread().isInterrupted()) {
            return false;
          }
          done.set(i, work(events.get(i)));
        }
        return true;
      } finally {
        pages.release();
      }
    };
  }

  private Worked work(PageEvent event) {
    long start = System.nanoTime();
    try {
      return new Worked.Done(event, ingest.ingest(event), millisSince(start));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      // the errors are what a hostile page may do to the extraction, or to a class that it was the
      // first to use: that page's failure alone
      return new Worked.Failed(event, e, millisSince(start));
    }
  }

  private static Worked outOfTime(PageEvent event, Duration time) {
    return new Worked.Failed(
        event, new TimeoutException("The invocation's time was over."), time.toMillis());
  }

  private static long millisSince(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }
}
