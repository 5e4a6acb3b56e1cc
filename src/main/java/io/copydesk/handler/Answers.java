package io.copydesk.handler;

import com.google.gson.Gson;
import io.copydesk.pipeline.Ingested;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the function answers, in JSON. */
final class Answers {
  private static final Gson GSON = new Gson();

  private Answers() {}

  /** The messages that a queue is to deliver again; an empty list says that all are done. */
  static String failures(Collection<String> messageIds) {
    return GSON.toJson(
        Map.of(
            "batchItemFailures",
            messageIds.stream().map(id -> Map.of("itemIdentifier", id)).toList()));
  }

  /** What became of the events of a direct invocation. */
  static String summary(List<Worked> batch) {
    return GSON.toJson(Map.of("pages", batch.stream().map(Answers::page).toList()));
  }

  private static Map<String, Object> page(Worked worked) {
    var page = new LinkedHashMap<String, Object>();
    page.put("page", worked.event().ref().page());
    page.put("outcome", outcome(worked));
    if (worked instanceof Worked.Done(_, Ingested.Rejected(var rejection, _), _)) {
      page.put("reason", rejection.reason().code());
    }
    return page;
  }

  /** The outcome's name as it stands in answers and log lines. */
  static String outcome(Worked worked) {
    return switch (worked) {
      case Worked.Failed _ -> "failed";
      case Worked.Done(_, var ingested, _) ->
          ingested.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    };
  }
}
