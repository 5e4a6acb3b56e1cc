package io.copydesk.tools.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

/**
 * Far more pages at once than the functions can work, with poison among them. {@code
 * -Dcopydesk.burst=10000} makes it as large as one likes.
 */
class BurstTest {
  private static final int PAGES = Integer.getInteger("copydesk.burst", 200);
  private static final int POISON = 10;

  /** What the heap may grow by, however many pages there are: room for the messages that wait. */
  private static final long GROWTH = 64L << 20;

  private final Map<String, Integer> stored = new ConcurrentHashMap<>();
  private final Map<String, Integer> workedBy = new ConcurrentHashMap<>();

  @Test
  void everyPageIsWorkedOnceByAllFunctionsInBoundedMemory(@TempDir Path folder) throws Exception {
    var settings = new LocalSettings("127.0.0.1", 0, 0, 0, folder, 2, 2, Duration.ZERO);
    try (var system = LocalSystem.start(settings)) {
      system.listen(note -> {
        if (note.outcome().equals("stored")) {
          stored.merge(note.key(), 1, Integer::sum);
          workedBy.merge(Thread.currentThread().getName(), 1, Integer::sum);
        }
      });
      upload(system, 0, 20);
      assertThat(system.awaitIdle(Duration.ofSeconds(60))).isTrue();
      long before = liveHeap();

      upload(system, 20, PAGES);
      for (int i = 0; i < POISON; i++) {
        system.queues().send("poison " + i);
      }
      assertThat(system.awaitIdle(Duration.ofMillis(60_000 + 100L * PAGES))).isTrue();

      assertThat(liveHeap() - before).isLessThan(GROWTH);
      assertThat(stored).hasSize(PAGES).containsEntry("page/" + (PAGES - 1) + ".html", 1);
      assertThat(stored.values()).as("no event is worked twice").containsOnly(1);
      assertThat(workedBy).hasSize(2);
      assertThat(workedBy.values())
          .as("pages worked by each function")
          .allMatch(pages -> pages > PAGES / 4);
      assertThat(system.queues().dead()).isEqualTo(POISON);
    }
  }

  private static void upload(LocalSystem system, int from, int to) {
    var atATime = new Semaphore(8);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = from; i < to; i++) {
        String key = "page/" + i + ".html";
        atATime.acquireUninterruptibly();
        threads.execute(() -> {
          try {
            system
                .s3()
                .putObject(
                    r -> r.bucket(LocalSystem.PAGES).key(key),
                    RequestBody.fromString(LocalSystemTest.page("Story " + key)));
          } finally {
            atATime.release();
          }
        });
      }
    }
  }

  private static long liveHeap() {
    var memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }
}
