package io.copydesk.handler;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import io.copydesk.pipeline.Ingest;
import io.copydesk.pipeline.PageEvent;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
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

  /** What became of each event, in the order of {@code events}. */
  List<Worked> work(List<PageEvent> events, Duration time) throws InterruptedException {
    long start = System.nanoTime();
    var done = new AtomicReferenceArray<Worked>(events.size());
    var tasks =
        IntStream.range(0, events.size())
            .boxed()
            .collect(
                groupingBy(
                    i -> events.get(i).ref().page(),
                    LinkedHashMap::new,
                    java.util.stream.Collectors.toList()))
            .values()
            .stream()
            .map(page -> task(events, page, done))
            .toList();
    var unused = threads.invokeAll(tasks, time.toNanos(), TimeUnit.NANOSECONDS);
    return IntStream.range(0, events.size())
        .mapToObj(i -> finished(done.get(i), events.get(i), start))
        .toList();
  }

  private Callable<Boolean> task(
      List<PageEvent> events, List<Integer> page, AtomicReferenceArray<Worked> done) {
    return () -> {
      pages.acquire();
      try {
        page.stream()
            .sorted(comparing(i -> events.get(i).order()))
            .forEachOrdered(i -> done.set(i, work(events.get(i))));
      } finally {
        pages.release();
      }
      return true;
    };
  }

  @SuppressWarnings("CatchAndPrintStackTrace")
  private Worked work(PageEvent event) {
    long start = System.nanoTime();
    try {
      return new Worked.Done(event, ingest.ingest(event), millisSince(start));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // also what a hostile page may do to the parser: it is that page's failure alone
      return new Worked.Failed(event, e, millisSince(start));
    }
  }
}
