package io.copydesk.clean.html.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What a page declares itself to be about: the types of its structured data, and Open Graph's. */
final class DeclaredFeatures {
  /** Types of schema.org that tell pages of one kind from those of others. */
  private static final List<String> TYPES =
      List.of(
          "offer",
          "product",
          "aggregaterating",
          "brand",
          "faqpage",
          "person",
          "breadcrumblist",
          "itemlist",
          "collectionpage",
          "blogposting");

  /** The columns' names, in order. */
  static final List<String> NAMES = names();

  private DeclaredFeatures() {}

  /** A page's values in the order of {@link #NAMES}: 1 or 0. */
  static List<Double> of(Survey survey) {
    Set<String> types = new TreeSet<>(survey.page.structured().allTypes());
    String graph = survey.page.head().first("og:type").toLowerCase(Locale.ROOT);
    var values = new ArrayList<Double>();
    TYPES.forEach(type -> values.add(types.contains(type) ? 1.0 : 0));
    values.add(graph.contains("product") || graph.contains("item") ? 1.0 : 0);
    values.add(graph.equals("website") ? 1.0 : 0);
    return values;
  }

  private static List<String> names() {
    var names = new ArrayList<String>();
    TYPES.forEach(type -> names.add("declares-" + type));
    names.add("og-product");
    names.add("og-website");
    return List.copyOf(names);
  }
}
