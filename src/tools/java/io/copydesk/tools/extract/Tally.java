package io.copydesk.tools.extract;

import io.copydesk.article.Rejection;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what became of the pages. To be used by one thread. */
final class Tally {
  private long accepted;
  private long failed;
  private final Map<Rejection.Reason, Long> rejected = new EnumMap<>(Rejection.Reason.class);

  void count(RecordLine.Result result) {
    switch (result) {
      case RecordLine.Accepted _ -> accepted++;
      case RecordLine.Rejected(var reason) -> rejected.merge(reason, 1L, Long::sum);
      case RecordLine.Failed _ -> failed++;
    }
  }

  boolean allFine() {
    return failed == 0;
  }

  /** One line, such as {@code 9 pages in 1.2 s (7.5/s): 7 articles, 1 rejected (empty 1), …}. */
  String summary(Duration took) {
    long refused = rejected.values().stream().mapToLong(Long::longValue).sum();
    long pages = accepted + refused + failed;
    double seconds = Math.max(took.toMillis(), 1) / 1000.0;
    return String.format(
        Locale.ROOT,
        "%,d %s in %.1f s (%s/s): %,d %s, %,d rejected%s, %,d failed",
        pages,
        pages == 1 ? "page" : "pages",
        seconds,
        rate(pages / seconds),
        accepted,
        accepted == 1 ? "article" : "articles",
        refused,
        reasons(),
        failed);
  }

  private String reasons() {
    return rejected.isEmpty()
        ? ""
        : rejected.entrySet().stream()
            .sorted(Map.Entry.<Rejection.Reason, Long>comparingByValue().reversed())
            .map(entry -> entry.getKey().code() + " " + entry.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String rate(double perSecond) {
    return String.format(Locale.ROOT, perSecond < 10 ? "%.1f" : "%,.0f", perSecond);
  }
}
