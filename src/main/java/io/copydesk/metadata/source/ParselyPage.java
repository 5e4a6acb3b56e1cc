package io.copydesk.metadata.source;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.index.PageIndex;
import java.util.Map;

/** Parsely's older form: one meta element, {@code parsely-page}, whose content is JSON. */
public final class ParselyPage implements Source {
  private static final Map<String, Property> NAMES =
      Map.of(
          "title", Property.HEADLINE,
          "author", Property.AUTHOR,
          "authors", Property.AUTHOR,
          "pub_date", Property.PUBLISHED,
          "section", Property.SECTION,
          "tags", Property.KEYWORDS,
          "link", Property.URL);

  @Override
  public void read(PageIndex index, Claims claims) {
    String content = index.meta("parsely-page");
    if (content.isEmpty()) {
      return;
    }
    try {
      if (JsonParser.parseString(content) instanceof JsonObject object) {
        NAMES.forEach((name, property) ->
            claims.addAll(
                property,
                "parsely-page",
                1,
                Json.texts(object.get(name)).stream().map(Value::new).toList()));
      }
    } catch (JsonParseException e) {
      // Not JSON after all: nothing is said.
    }
  }
}
