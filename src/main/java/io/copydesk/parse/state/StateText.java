package io.copydesk.parse.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
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
 * The longest text in the state that a page carries for its scripts: in scripts of JSON ({@link
 * FlatState}), in what scripts assign, as in {@code window.__STATE__ = {…}}, what they are called
 * with ({@link CalledState}) and what they push ({@link StreamedState}), and in attributes of the
 * elements that scripts fill. A text is a long string, the text of an editor ({@link RichText}), or
 * the prose of an array's items in order. Time is linear in the state.
 */
final class StateText {
  /** Nested deeper, a state is a program's, not an editor's. */
  static final int DEEPEST = 64;

  /** Characters of the scripts that are read, all together. */
  private static final int MOST = 8 << 20;

  /** Characters of what that unfolds to. */
  private static final int MOST_UNFOLDED = 4 * MOST;

  /** Strings of JSON within each other that are read. */
  private static final int STRINGS = 2;

  /** Characters of the shortest attribute that holds an article. */
  private static final int ATTRIBUTE = 240;

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

  private final Allowance allowance = new Allowance(MOST_UNFOLDED);
  private List<Part> best = List.of();
  private int bestWeight;
  private int strings;

  private StateText() {}

  /** A piece of the text and the element it would stand in. */
  record Part(String tag, String text) {}

  /** The text's parts; none where the page carries none. */
  static List<Part> of(Document document) {
    var found = new StateText();
    int left = found.lookAtScripts(document);
    found.lookAtAttributes(document, left);
    return found.best;
  }

  private int lookAtScripts(Document document) {
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
        StructuredData.read(data).forEach(this::lookAtState);
      } else {
        lookAtAssigned(data);
        JsonElement called = CalledState.of(data, allowance);
        if (called != null) {
          look(called);
        }
        streamed.add(data);
      }
    }
    streamed.forEach(this::look);
    return left;
  }

  private void lookAtAttributes(Document document, int most) {
    int left = most;
    for (var element : document.body().getAllElements()) {
      Deadline.check();
      for (var attribute : element.attributes()) {
        String value = attribute.getValue();
        if (value.length() >= ATTRIBUTE && isJson(value)) {
          left -= value.length();
          if (left < 0) {
            return;
          }
          StructuredData.read(value).forEach(this::look);
        }
      }
    }
  }

  private static boolean isJson(String text) {
    return text.startsWith("{") || text.startsWith("[");
  }

  private void lookAtState(JsonElement value) {
    look(value);
    if (value instanceof JsonArray array && FlatState.is(array)) {
      look(FlatState.unfolded(array, allowance));
    }
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
    if (!allowance.takes(0)) {
      return;
    }
    if (element instanceof JsonArray array) {
      consider(RichText.of(array, allowance));
      consider(items(array));
      array.forEach(this::look);
    } else if (element instanceof JsonObject object) {
      for (var entry : object.entrySet()) {
        if (!isAside(entry.getKey())) {
          look(entry.getValue());
        }
      }
    } else if (isProse(element)) {
      consider(List.of(new Part("p", element.getAsString())));
    } else if (strings < STRINGS && element instanceof JsonPrimitive text && text.isString()) {
      lookInside(text.getAsString());
    }
  }

  /** A state may hold another one, written as a string. */
  private void lookInside(String text) {
    if (text.length() >= ATTRIBUTE && isJson(text) && allowance.takes(text.length())) {
      strings++;
      JsonElement value = LenientJson.value(text, DEEPEST);
      if (value != null) {
        look(value);
      }
      strings--;
    }
  }

  private void consider(List<Part> parts) {
    int weight = 0;
    boolean prose = false;
    for (Part part : parts) {
      if (!allowance.takes(part.text().length())) {
        return;
      }
      int own = ScriptBody.weight(part.text());
      weight += own;
      prose |= own >= PROSE;
    }
    if (prose && weight > bestWeight) {
      best = parts;
      bestWeight = weight;
    }
  }

  /** The prose of an array's items; none where they lead elsewhere. */
  private List<Part> items(JsonArray array) {
    var parts = new ArrayList<Part>();
    for (JsonElement item : array) {
      if (item instanceof JsonObject object) {
        if (leadsElsewhere(object)) {
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
    return parts;
  }

  static boolean leadsElsewhere(JsonObject item) {
    return item.has("title") && item.keySet().stream().anyMatch(LEADS::contains);
  }

  /** Whether what stands under a name is no text of the body. */
  static boolean isAside(String name) {
    return ASIDE.contains(name.toLowerCase(Locale.ROOT));
  }

  /** The longest string that an item has directly; of a heading, also a short one. */
  private @Nullable String text(JsonObject item) {
    String longest = null;
    for (var entry : item.entrySet()) {
      boolean aside = isAside(entry.getKey());
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
    return RichText.isHeading(RichText.kind(item));
  }

  /** A string of several words, or of a script without blanks, that is no address or code. */
  private boolean isProse(JsonElement element) {
    if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isString()) {
      return false;
    }
    String text = element.getAsString();
    return allowance.takes(text.length())
        && ScriptBody.weight(text) >= PROSE
        && !text.startsWith("http")
        && !text.startsWith("data:")
        && !isJson(text)
        && (text.indexOf(' ') > 0 || ScriptBody.weight(text) >= 2 * text.length());
  }
}
