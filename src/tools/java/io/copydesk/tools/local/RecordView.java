package io.copydesk.tools.local;

import io.copydesk.tools.terminal.Cell;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record's fields as short text. Whatever is missing is blank. */
record RecordView(Map<String, Object> record) {
  String headline() {
    return text("headline");
  }

  /** The first author, and how many more there are. */
  String author() {
    var authors = list("author");
    return switch (authors.size()) {
      case 0 -> "";
      case 1 -> text(authors.getFirst(), "name");
      default -> text(authors.getFirst(), "name") + " +" + (authors.size() - 1);
    };
  }

  /** The day of publication. */
  String day() {
    String published = text("datePublished");
    return published.substring(0, Math.min(published.length(), "2026-01-31".length()));
  }

  String language() {
    return text("inLanguage");
  }

  String words() {
    return text("wordCount");
  }

  int kept() {
    return number("kept");
  }

  int removed() {
    return number("removed");
  }

  /** The share of the page's visible text that is in the body. */
  String share() {
    int all = kept() + removed();
    return all == 0 ? "" : Math.round(100.0 * kept() / all) + "%";
  }

  String confidence() {
    return map("extraction").get("confidence") instanceof Number confidence
        ? String.format(Locale.ROOT, "%.2f", confidence.doubleValue())
        : "";
  }

  List<Map<String, Object>> removals() {
    return list("removed");
  }

  /** The reason and the sentence of a rejected page, and what it calls itself. */
  String rejection() {
    var rejected = map("rejected");
    String why = text(rejected, "reason") + ": " + text(rejected, "detail");
    return headline().isEmpty() ? why : why + " “" + headline() + "”";
  }

  private String text(String name) {
    return text(record, name);
  }

  private int number(String name) {
    return map("extraction").get(name) instanceof Number number ? number.intValue() : 0;
  }

  static String text(Map<String, Object> map, String name) {
    Object value = map.get(name);
    return value == null ? "" : Cell.plain(value.toString());
  }

  private Map<String, Object> map(String name) {
    return map(record.get(name));
  }

  private List<Map<String, Object>> list(String name) {
    return record.get(name) instanceof List<?> list
        ? list.stream().map(RecordView::map).toList()
        : List.of();
  }

  @SuppressWarnings("unchecked") // records are trees of maps with names for keys
  private static Map<String, Object> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }
}
