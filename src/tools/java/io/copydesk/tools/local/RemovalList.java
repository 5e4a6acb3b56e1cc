package io.copydesk.tools.local;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.copydesk.tools.terminal.Cell;
import io.copydesk.tools.terminal.Style;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was removed from a page and why: a line a fragment, under the rule that removed it. */
final class RemovalList {
  /** Fragments shown of each rule. */
  private static final int LINES = 4;

  private static final int RULE = 16;

  private final PrintWriter out;
  private final Style style;
  private final int columns;

  RemovalList(PrintWriter out, Style style, int columns) {
    this.out = out;
    this.style = style;
    this.columns = columns;
  }

  void print(String key, RecordView record) {
    var removals = record.removals();
    out.println();
    out.println(
        style.bold(Cell.plain(key))
            + style.dim(
                String.format(
                    Locale.ROOT,
                    " · kept %,d characters, removed %,d in %d %s",
                    record.kept(),
                    record.removed(),
                    removals.size(),
                    removals.size() == 1 ? "piece" : "pieces")));
    removals.stream()
        .collect(
            groupingBy(removal -> RecordView.text(removal, "rule"), LinkedHashMap::new, toList()))
        .values()
        .forEach(this::rule);
  }

  private void rule(List<Map<String, Object>> removals) {
    var first = removals.getFirst();
    fragment(RecordView.text(first, "rule"), first);
    removals.stream().skip(1).limit(LINES - 1).forEach(removal -> fragment("", removal));
    if (removals.size() > LINES) {
      out.println(
          style.dim(
              " ".repeat(RULE + 4)
                  + String.format(Locale.ROOT, "and %d more", removals.size() - LINES)));
    }
  }

  private void fragment(String rule, Map<String, Object> removal) {
    int rest = columns - RULE - 6;
    int text = rest / 2;
    String signal = RecordView.text(removal, "signal");
    String why = signal.isEmpty() ? RecordView.text(removal, "reason") : signal;
    out.println(
        "  "
            + style.green(Cell.left(rule, RULE))
            + "  "
            + Cell.left(RecordView.text(removal, "text"), text)
            + "  "
            + style.dim(Cell.fit(why, rest - text)));
  }
}
