package io.copydesk.metadata;

import io.copydesk.article.Author;
import io.copydesk.article.ImageObject;
import io.copydesk.article.Organization;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a page says about its article, each field with its candidates and its winner. */
public record Metadata(
    Field<String> headline,
    Field<String> alternativeHeadline,
    Field<String> description,
    Field<String> articleSection,
    Field<List<String>> keywords,
    Field<String> inLanguage,
    Field<Boolean> isAccessibleForFree,
    Field<List<Author>> author,
    Field<List<Organization>> sourceOrganization,
    Field<Organization> publisher,
    Field<String> url,
    Field<String> datePublished,
    Field<String> dateModified,
    Field<List<ImageObject>> image) {

  /** All fields, in the record's order. */
  public List<Field<?>> fields() {
    return List.of(
        headline,
        alternativeHeadline,
        description,
        articleSection,
        keywords,
        inLanguage,
        isAccessibleForFree,
        author,
        sourceOrganization,
        publisher,
        url,
        datePublished,
        dateModified,
        image);
  }

  /**
   * For each known field, by its name, where its value came from; where a source was not believed,
   * also that and why: "og:url (not rel:canonical, which leads to another site)".
   */
  public Map<String, String> provenance() {
    var map = new TreeMap<String, String>();
    for (Field<?> field : fields()) {
      if (field.value() != null && field.source() != null) {
        map.put(field.name(), field.source() + objections(field));
      }
    }
    return map;
  }

  private static String objections(Field<?> field) {
    String objections =
        field.candidates().stream()
            .filter(candidate -> candidate.objection() != null)
            .map(candidate -> "not " + candidate.source() + ", which " + candidate.objection())
            .distinct()
            .limit(2)
            .collect(Collectors.joining("; "));
    return objections.isEmpty() ? "" : " (" + objections + ")";
  }
}
