package io.copydesk.handler;

import io.copydesk.pipeline.Ingested;
import io.copydesk.pipeline.PageEvent;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * One log line an event, and one a malformed message. Lines name the object and what became of it;
 * nothing of a page's text stands in them, and so no message of an exception that may quote it.
 */
final class PageLog {
  private static final int FRAMES = 12;

  private final JsonLines lines;
  private final Clock clock;

  PageLog(JsonLines lines, Clock clock) {
    this.lines = lines;
    this.clock = clock;
  }

  /** Logs what became of an event. */
  void page(String requestId, Worked worked) {
    switch (worked) {
      case Worked.Done(var event, var ingested, var millis) -> {
        var line = line("INFO", message(ingested), requestId);
        object(line, event);
        line.put("outcome", Answers.outcome(worked));
        switch (ingested) {
          case Ingested.Stored(var articleId, var bytes) -> {
            line.put("articleId", articleId);
            line.put("bytes", bytes);
          }
          case Ingested.Rejected(var rejection, var bytes) -> {
            line.put("reason", rejection.reason().code());
            line.put("bytes", bytes);
          }
          case Ingested.Superseded(var detail) -> line.put("detail", detail);
          case Ingested.Removed _,
              Ingested.Confirmed _,
              Ingested.Duplicate _,
              Ingested.Stale _ -> {}
        }
        line.put("millis", millis);
        lines.write(line);
      }
      case Worked.Failed(var event, var failure, var millis) -> {
        var line = line("ERROR", "Page failed; its event is to be delivered again.", requestId);
        object(line, event);
        line.put("outcome", Answers.outcome(worked));
        failure(line, failure);
        line.put("millis", millis);
        lines.write(line);
      }
    }
  }

  /** Logs a message that no event could be read from. */
  void malformed(String requestId, @Nullable String messageId, MalformedEventException failure) {
    var line = line("ERROR", "Message is malformed.", requestId);
    if (messageId != null) {
      line.put("messageId", messageId);
    }
    line.put("outcome", "malformed");
    line.put("reason", String.valueOf(failure.getMessage()));
    lines.write(line);
  }

  /** Logs that the record of a message's failure could not be kept or cleared. */
  void recordFailed(String requestId, Throwable failure) {
    var line = line("WARN", "The record of a failed message could not be written.", requestId);
    failure(line, failure);
    lines.write(line);
  }

  private Map<String, Object> line(String level, String message, String requestId) {
    var line = new LinkedHashMap<String, Object>();
    line.put("timestamp", clock.instant().toString());
    line.put("level", level);
    line.put("message", message);
    line.put("requestId", requestId);
    return line;
  }

  private static void object(Map<String, Object> line, PageEvent event) {
    line.put("event", event.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    line.put("bucket", event.ref().bucket());
    line.put("key", event.ref().key());
    if (event.ref().versionId() != null) {
      line.put("versionId", event.ref().versionId());
    }
    line.put("order", event.order().text());
  }

  private static String message(Ingested ingested) {
    return switch (ingested) {
      case Ingested.Stored _ -> "Page stored as an article.";
      case Ingested.Rejected _ -> "Page rejected.";
      case Ingested.Removed _ -> "Page removed.";
      case Ingested.Confirmed _ -> "Page unchanged: another version of it was deleted.";
      case Ingested.Superseded _ -> "Event superseded: a later one speaks for the page.";
      case Ingested.Duplicate _ -> "Event was worked before.";
      case Ingested.Stale _ -> "Event is older than what is stored.";
    };
  }

  private static void failure(Map<String, Object> line, Throwable failure) {
    line.put("error", failure.getClass().getName());
    if (isQuotable(failure)) {
      line.put("reason", String.valueOf(failure.getMessage()));
    }
    line.put("stackTrace", frames(failure));
  }

  /** Why an event failed, in a line, without anything of the page. */
  static String reason(Throwable failure) {
    String name = failure.getClass().getName();
    return isQuotable(failure) ? name + ": " + failure.getMessage() : name;
  }

  private static boolean isQuotable(Throwable failure) {
    return failure instanceof SdkException
        || failure instanceof IllegalStateException
        || failure instanceof UncheckedIOException // of a connection that broke off
        || failure instanceof TimeoutException;
  }

  private static List<String> frames(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .flatMap(cause ->
            Stream.concat(
                Stream.of(cause.getClass().getName()),
                Arrays.stream(cause.getStackTrace()).limit(FRAMES).map(f -> "  at " + f)))
        .limit(4 * FRAMES)
        .toList();
  }
}
