package io.copydesk.article;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a record came about.
 *
 * @param engineVersion Copydesk's version
 * @param kind what the page was
 * @param kept characters of the page's visible text that stand in the body
 * @param removed characters of the page's visible text that do not
 * @param confidence from 0 to 1: how much of the body is likely right
 * @param provenance for each field of the record, by its name, where its value came from
 */
public record Extraction(
    String engineVersion,
    Kind kind,
    int kept,
    int removed,
    @Nullable Double confidence,
    Map<String, String> provenance) {

  /** What a page is made of. */
  public enum Kind {
    HTML,
    TEXT
  }

  public Extraction {
    provenance = Map.copyOf(provenance);
  }
}
