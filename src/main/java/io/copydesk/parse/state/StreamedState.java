package io.copydesk.parse.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.copydesk.deadline.Deadline;
import java.util.function.Consumer;

/**
 * State that a page's scripts push in pieces, as server components of React do: each script calls
 * {@code __next_f.push([1, "…"])}, and the strings, one behind the other, are rows {@code id:JSON}
 * or {@code id:Tlength,text}, the length in hexadecimal and in bytes of UTF-8.
 */
final class StreamedState {
  private static final String PUSH = "__next_f.push(";

  /** Digits of the longest length of a text. */
  private static final int DIGITS = 7;

  private final StringBuilder stream = new StringBuilder();

  /** Takes in what a script pushes. */
  void add(String script) {
    for (int at = script.indexOf(PUSH); at >= 0; at = script.indexOf(PUSH, at + 1)) {
      Deadline.check();
      int next = script.indexOf(PUSH, at + 1);
      if (LenientJson.value(
                  script.substring(at + PUSH.length(), next < 0 ? script.length() : next),
                  StateText.DEEPEST)
              instanceof JsonArray piece
          && piece.size() == 2
          && piece.get(1) instanceof JsonPrimitive text
          && text.isString()) {
        stream.append(text.getAsString());
      }
    }
  }

  /** Gives the values of all rows, texts as strings. */
  void forEach(Consumer<JsonElement> use) {
    int at = 0;
    while (at < stream.length()) {
      Deadline.check();
      int colon = stream.indexOf(":", at);
      if (colon < 0) {
        return;
      }
      int comma = comma(colon + 1);
      int bytes = comma < 0 ? -1 : hexadecimal(colon + 2, comma);
      if (bytes >= 0) {
        at = end(comma + 1, bytes);
        use.accept(new JsonPrimitive(stream.substring(comma + 1, at)));
        continue;
      }
      int line = stream.indexOf("\n", colon);
      int end = line < 0 ? stream.length() : line;
      JsonElement value = LenientJson.value(stream.substring(colon + 1, end), StateText.DEEPEST);
      if (value != null && !value.isJsonPrimitive()) {
        use.accept(value);
      }
      at = end + 1;
    }
  }

  /** The comma behind the length of a text, or -1: looked for no farther than lengths go. */
  private int comma(int at) {
    int end = Math.min(stream.length(), at + DIGITS + 2);
    for (int i = at; i < end && stream.charAt(at) == 'T'; i++) {
      if (stream.charAt(i) == ',') {
        return i;
      }
    }
    return -1;
  }

  private int hexadecimal(int from, int to) {
    try {
      return Integer.parseInt(stream, from, to, 16);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Where a text ends that begins at {@code from} and has so many bytes in UTF-8. */
  private int end(int from, int bytes) {
    int at = from;
    for (int left = bytes; left > 0 && at < stream.length(); ) {
      int c = Character.codePointAt(stream, at);
      at += Character.charCount(c);
      left -= c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    return at;
  }
}
