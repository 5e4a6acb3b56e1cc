package io.copydesk.tools.rules;

import io.copydesk.clean.account.RuleInfo;
import io.copydesk.tools.corpus.Figures;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up what came of pages. To be used by one thread. */
public final class RuleReport {
  private final Map<RuleInfo, Row> rows = new LinkedHashMap<>();
  private final Map<String, Figures> figures = new LinkedHashMap<>();
  private final Set<RuleInfo.Pages> kinds = EnumSet.noneOf(RuleInfo.Pages.class);
  private int pages;

  /** What is known of one rule. */
  public static final class Row {
    private int pages;
    private long times;
    private long characters;
    private final Map<String, Change> changes = new LinkedHashMap<>();

    /** Pages on which it fired. */
    int pages() {
      return pages;
    }

    /** Passages, or removals summed up, in which it fired. */
    long times() {
      return times;
    }

    /** Characters of these. */
    long characters() {
      return characters;
    }
  }

  /** Takes these rules up, whether they fire or not. */
  public void list(List<RuleInfo> rules) {
    rules.forEach(this::row);
  }

  /** Adds a page of a set. */
  public void add(String set, RuleTrial.Result result) {
    pages++;
    if (result.pages() != null) {
      kinds.add(result.pages());
    }
    result
        .fired()
        .forEach((rule, fired) -> {
          Row row = row(rule);
          row.pages++;
          row.times += fired.times();
          row.characters += fired.characters();
        });
    Figures on = result.figures();
    if (on != null) {
      figures.computeIfAbsent(set, _ -> new Figures()).add(on);
      result
          .off()
          .forEach((rule, off) -> {
            row(rule).changes.computeIfAbsent(set, _ -> new Change()).add(on, off);
          });
    }
  }

  /** Pages that were tried. */
  int pages() {
    return pages;
  }

  /** Whether pages of this kind were tried, or none at all. */
  boolean shows(RuleInfo.Pages kind) {
    return pages == 0 || kinds.contains(kind);
  }

  Row row(RuleInfo rule) {
    return rows.computeIfAbsent(rule, _ -> new Row());
  }

  List<RuleInfo> rules() {
    return new ArrayList<>(rows.keySet());
  }

  /** The figures with all rules, by corpus. */
  Map<String, Figures> figures() {
    return figures;
  }

  /**
   * What the rule is worth on a corpus; null for rules that are no vetoes.
   *
   * @throws IllegalArgumentException if the set has no truth
   */
  @Nullable Worth worth(RuleInfo rule, String set) {
    Figures on = figures.get(set);
    if (on == null) {
      throw new IllegalArgumentException("The truth of " + set + " is not known.");
    }
    Change change = row(rule).changes.getOrDefault(set, new Change());
    return rule.role() == RuleInfo.Role.VETO ? change.worth(on) : null;
  }

  /**
   * What a rule is worth on a corpus.
   *
   * @param figure what the corpus's main figure loses without the rule
   * @param helped pages whose own figure is better with the rule
   * @param harmed pages whose own figure is worse with it
   */
  record Worth(double figure, int helped, int harmed) {}

  /** What changes when a rule is left out. */
  private static final class Change {
    private final Figures sum = new Figures();
    private int helped;
    private int harmed;

    void add(Figures on, Figures off) {
      sum.add(off);
      sum.subtract(on);
      helped += on.main() > off.main() ? 1 : 0;
      harmed += on.main() < off.main() ? 1 : 0;
    }

    Worth worth(Figures on) {
      var off = new Figures();
      off.add(on);
      off.add(sum);
      return new Worth(on.main() - off.main(), helped, harmed);
    }
  }
}
