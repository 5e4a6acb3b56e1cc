package io.copydesk.tools.local;

import io.copydesk.aws.StoredPage;
import io.copydesk.tools.fault.Faults;
import io.copydesk.tools.terminal.Cell;
import io.copydesk.tools.terminal.Style;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What became of the uploaded pages, for people to read. */
final class Report {
  /** Pages that have a line in the table. */
  private static final int ROWS = 40;

  /** Pages of which the removed text is shown too. */
  private static final int DETAILED = 10;

  private final LocalSystem system;
  private final PrintWriter out;
  private final Style style;
  private final int columns;

  Report(LocalSystem system, PrintWriter out, Style style, int columns) {
    this.system = system;
    this.out = out;
    this.style = style;
    this.columns = columns;
  }

  /** Prints the table, and what was removed from the pages where they are few. */
  void records(Collection<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    var pages = new LinkedHashMap<String, StoredPage>();
    for (String key : keys.stream().limit(ROWS).toList()) {
      system.records().page(LocalSystem.PAGES, key).ifPresent(page -> pages.put(key, page));
    }
    var table = new RecordTable(out, style, columns, pages);
    table.head();
    pages.forEach(table::row);
    if (keys.size() > ROWS) {
      out.println(style.dim(String.format(Locale.ROOT, "and %,d more", keys.size() - ROWS)));
    } else if (keys.size() <= DETAILED) {
      var removals = new RemovalList(out, style, columns);
      pages.forEach((key, page) -> {
        if (page instanceof StoredPage.Article(_, var record)) {
          removals.print(key, new RecordView(record));
        }
      });
    }
    out.println();
  }

  /** Prints the messages that failed for good. */
  void deadLetters(List<DeadLetter> letters) {
    for (var letter : letters.stream().limit(ROWS).toList()) {
      String subject =
          letter.pages().isEmpty()
              ? "message " + letter.messageId()
              : String.join(", ", letter.pages());
      String reason = letter.reason() == null ? "" : ": " + letter.reason();
      out.println(style.red("dead letter ") + Cell.fit(subject + reason, columns - 12));
    }
  }

  /** Prints one line with all counts. */
  void summary(Tally tally, long dead, Duration took) {
    double seconds = Math.max(took.toMillis(), 1) / 1000.0;
    String rejected =
        tally.reasons().isEmpty()
            ? ""
            : " ("
                + String.join(
                    ", ",
                    tally.reasons().entrySet().stream()
                        .map(reason -> reason.getKey() + " " + reason.getValue())
                        .toList())
                + ")";
    out.println(
        style.bold(
            String.format(
                Locale.ROOT,
                "%,d %s in %.1f s: %,d %s, %,d rejected%s, %,d dead %s",
                tally.pages(),
                tally.pages() == 1 ? "page" : "pages",
                seconds,
                tally.stored(),
                tally.stored() == 1 ? "article" : "articles",
                tally.rejected(),
                rejected,
                dead,
                dead == 1 ? "letter" : "letters")));
  }

  /** Prints what went wrong on purpose, and that nothing came of it. */
  void faults(Faults faults, long failures, long again, long lost) {
    out.printf(
        Locale.ROOT,
        "%,d faults: %s%n%,d events failed and came again, %,d dead letters were sent again%n",
        faults.total(),
        faults,
        failures,
        again);
    String told = String.format(Locale.ROOT, "%,d pages lost", lost);
    out.println(lost == 0 ? style.green(told) : style.red(told));
  }

  /** How many uploaded pages came to what. */
  record Tally(long pages, long stored, Map<String, Long> reasons) {
    long rejected() {
      return reasons.values().stream().mapToLong(Long::longValue).sum();
    }
  }
}
