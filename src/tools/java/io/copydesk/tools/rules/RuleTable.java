package io.copydesk.tools.rules;

import io.copydesk.clean.account.RuleInfo;
import io.copydesk.clean.account.RuleInfo.Role;
import io.copydesk.tools.terminal.Style;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The rules as a table for people. */
public final class RuleTable {
  private static final int ID = 24;
  private static final int NUMBER = 12;

  private final PrintWriter out;
  private final Style style;
  private final RuleReport report;
  private final List<String> sets;

  /** A table of a report. */
  public RuleTable(PrintWriter out, Style style, RuleReport report) {
    this.out = out;
    this.style = style;
    this.report = report;
    sets = List.copyOf(report.figures().keySet());
  }

  /** Prints it. */
  public void print() {
    for (var pages : RuleInfo.Pages.values()) {
      for (var role : Role.values()) {
        print(
            title(pages, role),
            rule -> rule.pages() == pages && rule.role() == role && report.shows(pages));
      }
    }
    if (!sets.isEmpty()) {
      out.println(
          style.dim(
              "Worth: what the corpus's figure loses when the rule is left out (below zero the rule"
                  + " does harm), and the pages that it helps and harms."));
      report.figures().forEach((set, figures) -> out.println(style.dim(set + ": " + figures)));
    }
    out.flush();
  }

  private static String title(RuleInfo.Pages pages, Role role) {
    String of = pages == RuleInfo.Pages.HTML ? "HTML" : "Flattened text";
    return switch (role) {
      case VETO -> of + ": vetoes, which take out what the learned judge would keep";
      case NAME -> of + ": names for what the judge did not keep";
      case REGION -> of + ": regions that sum up, in the record, what lies far from the article";
    };
  }

  private void print(String title, Predicate<RuleInfo> which) {
    var rules = report.rules().stream().filter(which).toList();
    if (rules.isEmpty()) {
      return;
    }
    boolean counted = report.pages() > 0;
    boolean vetoes = rules.getFirst().role() == Role.VETO;
    out.println(style.bold(title));
    if (counted) {
      var heads = new ArrayList<>(List.of("pages", "times", "characters"));
      heads.addAll(vetoes ? sets : List.of());
      out.println(line("", heads));
    }
    for (RuleInfo rule : rules) {
      out.println(counted ? line(rule.id(), cells(rule)) : rule.id());
      out.println("    " + style.dim(rule.rationale()));
    }
    out.println();
  }

  private List<String> cells(RuleInfo rule) {
    var row = report.row(rule);
    var cells = new ArrayList<String>();
    cells.add(String.format(Locale.ROOT, "%,d", row.pages()));
    cells.add(String.format(Locale.ROOT, "%,d", row.times()));
    cells.add(String.format(Locale.ROOT, "%,d", row.characters()));
    for (String set : sets) {
      RuleReport.Worth worth = report.worth(rule, set);
      if (worth != null) {
        cells.add(
            worth.helped() + worth.harmed() == 0
                ? "·"
                : String.format(
                    Locale.ROOT, "%+.4f %d:%d", worth.figure(), worth.helped(), worth.harmed()));
      }
    }
    return cells;
  }

  private static String line(String id, List<String> cells) {
    var line = new StringBuilder(String.format(Locale.ROOT, "%-" + ID + "s", id));
    for (String cell : cells) {
      line.append(String.format(Locale.ROOT, " %" + Math.max(NUMBER, cell.length()) + "s", cell));
    }
    return line.toString().stripTrailing();
  }
}
