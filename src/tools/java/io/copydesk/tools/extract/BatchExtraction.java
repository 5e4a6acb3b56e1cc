package io.copydesk.tools.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Runs the files below some folders through the pipeline, in parallel, lines in the walk's order.
 */
final class BatchExtraction {
  /** Lines that may wait for a slow page before them, for each thread. */
  private static final int WINDOW_PER_THREAD = 64;

  /**
   * What a page takes in memory while it is worked, as a multiple of its bytes: text, tree and
   * record. Measured on news pages as 10 to 25.
   */
  private static final int MEMORY_PER_BYTE = 32;

  /** How far compressed text commonly grows. */
  private static final int GZIP_GROWTH = 8;

  private final FileExtractor extractor;
  private final int threads;
  private final Predicate<Path> skipped;

  BatchExtraction(FileExtractor extractor, int threads, Predicate<Path> skipped) {
    this.extractor = extractor;
    this.threads = threads;
    this.skipped = skipped;
  }

  /** Gives the line of every file to {@code sink}, on the calling thread. */
  void run(List<Path> roots, Consumer<RecordLine> sink) {
    long maxWeight = Runtime.getRuntime().maxMemory() / MEMORY_PER_BYTE;
    try (var window =
        new OrderedWindow<RecordLine>(threads, threads * WINDOW_PER_THREAD, maxWeight, sink)) {
      for (Path root : roots) {
        PageFiles.walk(
            root,
            file -> {
              if (!skipped.test(file.path())) {
                window.submit(weight(file), () -> extractor.extract(file));
              }
            });
      }
      window.drain();
    }
  }

  private static long weight(PageFile file) {
    boolean compressed = file.ref().key().toLowerCase(Locale.ROOT).endsWith(".gz");
    return file.size() * (compressed ? GZIP_GROWTH : 1);
  }
}
