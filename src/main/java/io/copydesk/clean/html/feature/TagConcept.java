package io.copydesk.clean.html.feature;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tags that say something of what stands in them. */
public enum TagConcept {
  P("p"),
  DIV("div"),
  SPAN("span font"),
  LI("li"),
  LIST("ul ol"),
  CELL("td th"),
  TABLE("table"),
  QUOTE("blockquote q"),
  FIGURE("figure picture"),
  FIGCAPTION("figcaption caption"),
  ASIDE("aside"),
  NAV("nav"),
  HEADER("header"),
  FOOTER("footer"),
  MAIN("main"),
  ARTICLE("article"),
  SECTION("section"),
  FORM("form fieldset"),
  BUTTON("button label"),
  HEADING("h1 h2 h3 h4 h5 h6"),
  DEFINITION("dl dt dd"),
  CODE("pre code"),
  DETAILS("details summary dialog"),
  LINK("a"),
  STRONG("strong b"),
  EMPHASIS("em i cite"),
  SMALL("small"),
  TIME("time address");

  private static final Map<String, TagConcept> BY_TAG = new HashMap<>();

  static {
    for (TagConcept concept : values()) {
      for (String tag : concept.tags.split(" ")) {
        BY_TAG.put(tag, concept);
      }
    }
  }

  private final String tags;

  TagConcept(String tags) {
    this.tags = tags;
  }

  public static @Nullable TagConcept of(String tag) {
    return BY_TAG.get(tag);
  }
}
