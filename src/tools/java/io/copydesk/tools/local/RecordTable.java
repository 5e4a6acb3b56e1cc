package io.copydesk.tools.local;

import io.copydesk.aws.StoredPage;
import io.copydesk.tools.terminal.Cell;
import io.copydesk.tools.terminal.Style;
import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A line a page: the record in short, or why there is none. */
final class RecordTable {
  private static final String GAP = "  ";
  private static final int DAY = 10;
  private static final int LANGUAGE = 5;
  private static final int NUMBER = 5;

  private final PrintWriter out;
  private final Style style;
  private final int page;
  private final int author;
  private final int headline;

  /** A table for these pages by their keys, at most as wide as {@code columns}. */
  RecordTable(PrintWriter out, Style style, int columns, Map<String, StoredPage> pages) {
    this.out = out;
    this.style = style;
    page = Math.clamp(widest(pages.keySet().stream()), 4, 24);
    author = Math.clamp(widest(texts(pages, RecordView::author)), 6, 18);
    int rest = columns - page - author - DAY - LANGUAGE - 3 * NUMBER - 7 * GAP.length();
    headline = Math.clamp(widest(texts(pages, RecordView::headline)), 8, Math.max(rest, 12));
  }

  private static Stream<String> texts(
      Map<String, StoredPage> pages, Function<RecordView, String> field) {
    return pages.values().stream()
        .flatMap(page ->
            page instanceof StoredPage.Article(_, var record)
                ? Stream.of(field.apply(new RecordView(record)))
                : Stream.of());
  }

  private static int widest(Stream<String> texts) {
    return texts.mapToInt(text -> Cell.width(Cell.plain(text))).max().orElse(0);
  }

  void head() {
    out.println(
        style.dim(
            String.join(
                GAP,
                Cell.left("PAGE", page),
                Cell.left("HEADLINE", headline),
                Cell.left("AUTHOR", author),
                Cell.left("PUBLISHED", DAY),
                Cell.left("LANG", LANGUAGE),
                Cell.right("WORDS", NUMBER),
                Cell.right("KEPT", NUMBER),
                Cell.right("SURE", NUMBER))));
  }

  void row(String key, StoredPage shown) {
    switch (shown) {
      case StoredPage.Article(_, var record) -> article(key, new RecordView(record));
      case StoredPage.Rejected(_, var record) ->
          without(key, style.yellow("rejected"), new RecordView(record).rejection());
      case StoredPage.Tombstone _ -> without(key, style.dim("removed"), "");
    }
  }

  private void article(String key, RecordView record) {
    out.println(
        String.join(
            GAP,
            Cell.left(key, page),
            style.bold(Cell.left(record.headline(), headline)),
            Cell.left(record.author(), author),
            Cell.left(record.day(), DAY),
            Cell.left(record.language(), LANGUAGE),
            Cell.right(record.words(), NUMBER),
            Cell.right(record.share(), NUMBER),
            Cell.right(record.confidence(), NUMBER)));
  }

  /** A page that gave no article: the detail may run on to the end of the table. */
  private void without(String key, String styled, String detail) {
    int rest = headline + author + DAY + LANGUAGE + 3 * NUMBER + 5 * GAP.length() - DAY;
    out.println(Cell.left(key, page) + GAP + styled + GAP + Cell.fit(detail, rest));
  }
}
