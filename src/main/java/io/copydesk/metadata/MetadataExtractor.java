package io.copydesk.metadata;

import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.Label;
import io.copydesk.parse.Page;
import io.copydesk.parse.TextPage;
import java.util.List;

/** Extracts and reconciles an article's metadata. Thread-safe; never changes the page. */
public final class MetadataExtractor {
  /**
   * Extracts the metadata of a page.
   *
   * @param page the page
   * @param labels what each passage of the page is, by the passage's index
   */
  public Metadata extract(Page page, List<Label> labels) {
    Field<String> headline =
        switch (page) {
          case HtmlPage html ->
              html.document().title().isBlank()
                  ? Field.unknown("headline")
                  : new Field<>("headline", html.document().title(), "title", List.of());
          case TextPage text ->
              labels.indexOf(Label.HEADLINE) < 0
                  ? Field.unknown("headline")
                  : new Field<>(
                      "headline",
                      text.lines().get(labels.indexOf(Label.HEADLINE)).text(),
                      "text",
                      List.of());
        };
    return new Metadata(
        headline,
        Field.unknown("alternativeHeadline"),
        Field.unknown("description"),
        Field.unknown("articleSection"),
        Field.unknown("keywords"),
        Field.unknown("inLanguage"),
        Field.unknown("isAccessibleForFree"),
        Field.unknown("author"),
        Field.unknown("sourceOrganization"),
        Field.unknown("publisher"),
        Field.unknown("url"),
        Field.unknown("datePublished"),
        Field.unknown("dateModified"),
        Field.unknown("image"));
  }
}
