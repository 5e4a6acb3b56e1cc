package io.copydesk.tools.score;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.copydesk.article.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found on a page.
 *
 * @param body the body; null where the page was rejected, or no record is there
 * @param confidence the record's confidence
 * @param rejection the reason of its rejection, in kebab case
 */
record Found(@Nullable String body, @Nullable Double confidence, @Nullable String rejection) {
  /** Nothing: there is no record. */
  static final Found NOTHING = new Found(null, null, null);

  static Found of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted(var article) ->
          new Found(article.articleBody(), article.extraction().confidence(), null);
      case Outcome.Rejected(_, var rejection, _) ->
          new Found(null, null, rejection.reason().code());
    };
  }

  /** What records say, a JSON object a line, by the key of their page. */
  static Map<String, Found> read(Path records) throws IOException {
    var found = new HashMap<String, Found>();
    for (String line : Files.readString(records, StandardCharsets.UTF_8).split("\n", -1)) {
      if (!line.isBlank()) {
        var json = JsonParser.parseString(line).getAsJsonObject();
        found.put(json.getAsJsonObject("source").get("key").getAsString(), of(json));
      }
    }
    return found;
  }

  private static Found of(JsonObject json) {
    JsonElement body = json.get("articleBody");
    JsonObject extraction = json.getAsJsonObject("extraction");
    JsonElement confidence = extraction == null ? null : extraction.get("confidence");
    JsonObject rejected = json.getAsJsonObject("rejected");
    return new Found(
        body == null ? null : body.getAsString(),
        confidence == null ? null : confidence.getAsDouble(),
        rejected == null ? null : rejected.get("reason").getAsString());
  }
}
