package io.copydesk.tools.extract;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.copydesk.article.NewsArticle;
import io.copydesk.article.Outcome;
import io.copydesk.article.RecordMap;
import io.copydesk.article.Verdict;
import io.copydesk.fetch.RawPage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Makes a file's line. A page on which anything breaks gives a line that says so. Thread-safe. */
final class FileExtractor {
  private final Function<RawPage, Outcome> pipeline;
  private final Origins origins;
  private final int maxBytes;
  private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

  FileExtractor(Function<RawPage, Outcome> pipeline, Origins origins, int maxBytes) {
    this.pipeline = pipeline;
    this.origins = origins;
    this.maxBytes = maxBytes;
  }

  RecordLine extract(PageFile file) {
    try {
      return switch (file.read(maxBytes)) {
        case Verdict.Passed(var page) -> line(pipeline.apply(origins.of(page)));
        case Verdict.Refused(var rejection) -> line(new Outcome.Rejected(file.source(), rejection));
      };
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return failed(file, reason(e));
    }
  }

  private RecordLine line(Outcome outcome) {
    return new RecordLine(
        gson.toJson(RecordMap.of(outcome)),
        switch (outcome) {
          case Outcome.Accepted _ -> new RecordLine.Accepted();
          case Outcome.Rejected(_, var rejection, _) -> new RecordLine.Rejected(rejection.reason());
        });
  }

  private RecordLine failed(PageFile file, String error) {
    var line = new LinkedHashMap<String, Object>();
    line.put("schemaVersion", NewsArticle.SCHEMA_VERSION);
    line.put("source", Map.of("bucket", file.ref().bucket(), "key", file.ref().key()));
    line.put("failed", Map.of("error", error));
    return new RecordLine(gson.toJson(line), new RecordLine.Failed());
  }

  /** The exception's kind, message and the place that threw it, since a batch keeps no traces. */
  private static String reason(Throwable thrown) {
    var text = new StringBuilder(thrown.getClass().getSimpleName());
    if (thrown.getMessage() != null) {
      text.append(": ").append(thrown.getMessage());
    }
    var trace = thrown.getStackTrace();
    if (trace.length > 0 && !(thrown instanceof IOException)) {
      text.append(" (at ").append(trace[0]).append(')');
    }
    return text.toString();
  }
}
