package io.copydesk.parse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.copydesk.deadline.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The longest text in the state that a page's scripts carry: in scripts of JSON, in what they
 * assign, as in {@code window.__STATE__ = {…}}, and in what they push ({@link StreamedState}). A
 * text is a long string, or the prose of an array's items in order, as editors store paragraphs.
 * Time is linear in the scripts.
 */
final class StateText {
  /** Nested deeper, a state is a program's, not an editor's. */
  static final int DEEPEST = 64;

  /** Characters of the scripts that are read, all together. */
  private static final int MOST = 8 << 20;

  /** Shorter strings are names and labels. */
  private static final int PROSE = 40;

  /** Assignments of a script that are read. */
  private static final int ASSIGNMENTS = 8;

  private static final Pattern ASSIGNED =
      Pattern.compile(
          "(?:window|self|globalThis|var|let|const)[.\\s\\[][\\w$.\\[\\]\"']{1,80}+\\s{0,9}+=\\s{0,9}+"
              + "(?:JSON\\.parse\\(\\s{0,9}+)?(?=[{\\[\"'])");

  private static final Pattern MARKUP =
      Pattern.compile(
          "</?(?:p|div|br|h[1-6]|ul|ol|li|em|strong|b|i|a|span|figure|blockquote)\\b[^<>]*>");

  /** What items of lists of other articles have. */
  private static final Set<String> LEADS =
      Set.of("url", "href", "link", "slug", "permalink", "teaser", "excerpt");

  /** What is no text of the body, whatever its length. */
  private static final Set<String> ASIDE =
      Set.of(
          "caption",
          "credit",
          "alt",
          "alttext",
          "description",
          "summary",
          "teaser",
          "excerpt",
          "bio",
          "copyright",
          "title",
          "headline",
          "seo",
          "meta",
          "metadata",
          "consent",
          "config",
          "related",
          "recommended",
          "comments");

  /** What the types of headings have in their names. */
  private static final Set<String> HEADINGS =
      Set.of("head", "subtitle", "h2", "h3", "h4", "h5", "h6");

  private List<Part> best = List.of();
  private int bestWeight;

  private StateText() {}

  /** A piece of the text and the element it would stand in. */
  record Part(String tag, String text) {}

  /** The text's parts; none where scripts carry none. */
  static List<Part> of(Document document) {
    var found = new StateText();
    var streamed = new StreamedState();
    int left = MOST;
    for (var script : document.getElementsByTag("script")) {
      String type = script.attr("type").strip().toLowerCase(Locale.ROOT);
      String data = script.data();
      left -= data.length();
      if (left < 0) {
        break;
      }
      if (type.contains("ld+json") || data.length() < PROSE) {
        continue;
      }
      if (type.contains("json")) {
        StructuredData.read(data).forEach(found::look);
      } else {
        found.lookAtAssigned(data);
        streamed.add(data);
      }
    }
    streamed.forEach(found::look);
    return found.best;
  }

  static boolean isMarkup(String text) {
    return MARKUP.matcher(text).find();
  }

  private void lookAtAssigned(String script) {
    Matcher assigned = ASSIGNED.matcher(script);
    for (int count = 0; count < ASSIGNMENTS && assigned.find(); count++) {
      Deadline.check();
      JsonElement value = LenientJson.value(script.substring(assigned.end()), DEEPEST);
      if (value != null && value.isJsonPrimitive()) { // what JSON.parse is given
        StructuredData.read(value.getAsString()).forEach(this::look);
      } else if (value != null) {
        look(value);
      }
    }
  }

  private void look(JsonElement element) {
    if (element instanceof JsonArray array) {
      consider(items(array));
      array.forEach(this::look);
    } else if (element instanceof JsonObject object) {
      for (var entry : object.entrySet()) {
        if (!ASIDE.contains(entry.getKey().toLowerCase(Locale.ROOT))) {
          look(entry.getValue());
        }
      }
    } else if (isProse(element)) {
      consider(List.of(new Part("p", element.getAsString())));
    }
  }

  private void consider(List<Part> parts) {
    int weight = parts.stream().mapToInt(part -> ScriptBody.weight(part.text())).sum();
    if (weight > bestWeight) {
      best = parts;
      bestWeight = weight;
    }
  }

  /** The prose of an array's items; none where they lead elsewhere. */
  private static List<Part> items(JsonArray array) {
    var parts = new ArrayList<Part>();
    for (JsonElement item : array) {
      if (item instanceof JsonObject object) {
        if (object.keySet().stream().anyMatch(LEADS::contains) && object.has("title")) {
          return List.of();
        }
        String text = text(object);
        if (text != null) {
          parts.add(new Part(isHeading(object) ? "h2" : "p", text));
        }
      } else if (isProse(item)) {
        parts.add(new Part("p", item.getAsString()));
      }
    }
    return parts.stream().anyMatch(part -> ScriptBody.weight(part.text()) >= PROSE)
        ? parts
        : List.of();
  }

  /** The longest string that an item has directly; of a heading, also a short one. */
  private static @Nullable String text(JsonObject item) {
    String longest = null;
    for (var entry : item.entrySet()) {
      boolean aside = ASIDE.contains(entry.getKey().toLowerCase(Locale.ROOT));
      boolean text = isProse(entry.getValue()) || (isText(entry) && isHeading(item));
      if (text
          && !aside
          && (longest == null || entry.getValue().getAsString().length() > longest.length())) {
        longest = entry.getValue().getAsString();
      }
    }
    return longest;
  }

  private static boolean isText(java.util.Map.Entry<String, JsonElement> entry) {
    return Set.of("text", "content", "value", "html").contains(entry.getKey())
        && entry.getValue().isJsonPrimitive();
  }

  private static boolean isHeading(JsonObject item) {
    JsonElement type = item.has("type") ? item.get("type") : item.get("kind");
    return type != null
        && type.isJsonPrimitive()
        && HEADINGS.stream().anyMatch(type.getAsString().toLowerCase(Locale.ROOT)::contains);
  }

  /** A string of several words, or of a script without blanks, that is no address or code. */
  private static boolean isProse(JsonElement element) {
    if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isString()) {
      return false;
    }
    String text = element.getAsString();
    return ScriptBody.weight(text) >= PROSE
        && !text.startsWith("http")
        && !text.startsWith("data:")
        && !text.startsWith("{")
        && (text.indexOf(' ') > 0 || ScriptBody.weight(text) >= 2 * text.length());
  }
}
