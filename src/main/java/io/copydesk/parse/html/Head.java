package io.copydesk.parse.html;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the page says about itself outside its text.
 *
 * @param title the text of {@code title}, empty where there is none
 * @param canonical the address that the page says is its own, as it stands there; empty where there
 *     is none
 * @param meta the first content of each {@code meta}, by its name or property in lower case
 */
public record Head(String title, String canonical, Map<String, String> meta) {
  public Head {
    meta = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(meta));
  }

  /** The content of the first of these names that has any, else empty. */
  public String first(String... names) {
    for (String name : names) {
      String value = meta.getOrDefault(name, "");
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }
}
