package io.copydesk.handler;

import io.copydesk.pipeline.Ingested;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The figures of a batch in CloudWatch's embedded metric format: log lines that CloudWatch turns
 * into metrics by itself. See "Specification: Embedded metric format" in the CloudWatch User Guide.
 */
final class BatchMetrics {
  private static final String NAMESPACE = "Copydesk";
  private static final String FUNCTION = "FunctionName";
  private static final String REASON = "Reason";

  /** A metric takes at most so many values in a line. */
  private static final int VALUES = 100;

  private final JsonLines lines;
  private final Clock clock;

  BatchMetrics(JsonLines lines, Clock clock) {
    this.lines = lines;
    this.clock = clock;
  }

  /** Writes the figures of an invocation of {@code function}. */
  void write(String function, List<Worked> batch, int malformed) {
    for (int i = 0; i == 0 || i < batch.size(); i += VALUES) {
      var part = batch.subList(i, Math.min(i + VALUES, batch.size()));
      totals(function, part, i == 0 ? malformed : 0);
    }
    reasons(batch).forEach((reason, count) -> rejected(function, reason, count));
  }

  private void totals(String function, List<Worked> part, int malformed) {
    var metrics = new LinkedHashMap<String, Object>();
    metrics.put("PagesIngested", count(part, Ingested.Stored.class::isInstance));
    metrics.put("PagesRejected", count(part, Ingested.Rejected.class::isInstance));
    metrics.put("PagesRemoved", count(part, Ingested.Removed.class::isInstance));
    metrics.put("PagesSuperseded", count(part, Ingested.Superseded.class::isInstance));
    metrics.put("EventsStale", count(part, Ingested.Stale.class::isInstance));
    metrics.put("EventsDuplicate", count(part, Ingested.Duplicate.class::isInstance));
    metrics.put("PagesFailed", part.stream().filter(Worked.Failed.class::isInstance).count());
    metrics.put("MessagesMalformed", malformed);
    var bytes = part.stream().map(BatchMetrics::bytes).filter(size -> size > 0).toList();
    if (!bytes.isEmpty()) {
      metrics.put("PageBytes", bytes);
    }
    if (!part.isEmpty()) {
      metrics.put("PageMilliseconds", part.stream().map(Worked::millis).toList());
    }
    line(Map.of(FUNCTION, function), List.of(FUNCTION), metrics);
  }

  private void rejected(String function, String reason, int count) {
    line(
        Map.of(FUNCTION, function, REASON, reason),
        List.of(FUNCTION, REASON),
        Map.of("PagesRejected", count));
  }

  private void line(
      Map<String, String> values, List<String> dimensions, Map<String, Object> metrics) {
    var declared = new ArrayList<Map<String, String>>();
    metrics.keySet().forEach(name -> declared.add(Map.of("Name", name, "Unit", unit(name))));
    var line = new LinkedHashMap<String, Object>();
    line.put(
        "_aws",
        Map.of(
            "Timestamp",
            clock.millis(),
            "CloudWatchMetrics",
            List.of(
                Map.of(
                    "Namespace",
                    NAMESPACE,
                    "Dimensions",
                    List.of(dimensions),
                    "Metrics",
                    declared))));
    line.putAll(values);
    line.putAll(metrics);
    lines.write(line);
  }

  private static String unit(String metric) {
    return switch (metric) {
      case "PageBytes" -> "Bytes";
      case "PageMilliseconds" -> "Milliseconds";
      default -> "Count";
    };
  }

  private static long count(List<Worked> batch, Predicate<Ingested> kind) {
    return batch.stream()
        .filter(worked -> worked instanceof Worked.Done done && kind.test(done.ingested()))
        .count();
  }

  private static long bytes(Worked worked) {
    return switch (worked) {
      case Worked.Done(_, Ingested.Stored(_, var bytes), _) -> bytes;
      case Worked.Done(_, Ingested.Rejected(_, var bytes), _) -> bytes;
      case Worked.Done _, Worked.Failed _ -> 0;
    };
  }

  private static Map<String, Integer> reasons(List<Worked> batch) {
    var reasons = new TreeMap<String, Integer>();
    for (var worked : batch) {
      if (worked instanceof Worked.Done(_, Ingested.Rejected(var rejection, _), _)) {
        reasons.merge(rejection.reason().code(), 1, Integer::sum);
      }
    }
    return reasons;
  }
}
