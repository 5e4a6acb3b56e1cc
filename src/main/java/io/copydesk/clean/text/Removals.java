package io.copydesk.clean.text;

import io.copydesk.article.Removal;
import io.copydesk.clean.account.RemovedText;
import io.copydesk.clean.account.RuleInfo;
import io.copydesk.clean.text.rule.Draft;
import io.copydesk.clean.text.rule.Interruptions;
import io.copydesk.clean.text.rule.LineRule;
import io.copydesk.deadline.Deadline;
import io.copydesk.parse.TextPage;
import io.copydesk.parse.passage.Label;
import io.copydesk.parse.passage.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The account of the lines that were removed. Close to the article each is named, and rows that
 * went by one rule together; what lies far above or below it is summed up, so that the account of a
 * page with all its menus stays readable. Every line that is not kept is in exactly one removal.
 */
final class Removals {
  /** Lines above the article's first line and below its last that are accounted for one by one. */
  private static final int CLOSE = 4;

  private static final RuleInfo BEFORE =
      region("region-before", "Stands in the text before the article.");

  private static final RuleInfo AFTER =
      region("region-after", "Stands in the text after the article.");

  /** What a text says of itself before it begins. */
  static final RuleInfo PREFACE =
      region("preface", "Tells of the article in fields that stand in front of it.");

  /** The preface, and the parts of a text that lie far from its article. */
  static final List<RuleInfo> REGIONS = List.of(PREFACE, BEFORE, AFTER);

  private final Draft draft;
  private final List<Removal> removals = new ArrayList<>();

  private Removals(Draft draft) {
    this.draft = draft;
  }

  /** The account of a page. */
  static List<Removal> of(TextPage page, Interruptions interruptions, Draft draft) {
    var removals = new Removals(draft);
    removals.gather(new RemovedText(PREFACE.id(), PREFACE.rationale(), null), page.prefaceLines());
    for (LineRule rule : Interruptions.ALL) {
      removals.sum(rule, interruptions.of(rule, page.textLines()));
    }
    return removals.account();
  }

  /** One removal for all that interrupts the text for one reason, wherever it stands. */
  private void sum(LineRule rule, List<Line> lines) {
    gather(new RemovedText(rule.id(), rule.reason(), lines.size() + " such lines"), lines);
  }

  private List<Removal> account() {
    int size = draft.page().size();
    int first = size;
    int last = -1;
    for (int i = 0; i < size; i++) {
      if (draft.isBody(i) || i == draft.headline()) {
        first = Math.min(first, i);
        last = i;
      }
    }
    int above = Math.max(0, first - CLOSE);
    int below = Math.min(size, last + CLOSE + 1);
    sum(BEFORE, 0, above);
    for (int i = above; i < below; ) {
      Deadline.check();
      i = draft.isBody(i) ? i + 1 : nameRow(i, below);
    }
    sum(AFTER, below, size);
    return removals;
  }

  private void sum(RuleInfo region, int from, int to) {
    if (from < to) {
      gather(new RemovedText(region.id(), region.rationale(), null), from, to);
    }
  }

  /** One removal for neighbours that went by the same rule, but for what says something itself. */
  private int nameRow(int from, int limit) {
    LineRule rule = draft.ruling(from);
    int to = from + 1;
    while (to < limit
        && !saysItself(rule.label())
        && !draft.isBody(to)
        && draft.ruling(to).equals(rule)) {
      to++;
    }
    gather(new RemovedText(rule.id(), rule.reason(), draft.spoke(from)), from, to);
    return to;
  }

  private static RuleInfo region(String id, String rationale) {
    return new RuleInfo(RuleInfo.Pages.TEXT, RuleInfo.Role.REGION, id, rationale);
  }

  private static boolean saysItself(Label label) {
    return label == Label.HEADLINE || TextModels.ABOUT.contains(label);
  }

  private void gather(RemovedText text, int from, int to) {
    gather(text, IntStream.range(from, to).mapToObj(i -> draft.facts(i).line()).toList());
  }

  private void gather(RemovedText text, List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    lines.forEach(line -> text.add(line.text()));
    int first = lines.getFirst().number();
    int last = lines.getLast().number();
    removals.add(text.at(first == last ? "line " + first : "lines " + first + "–" + last));
  }
}
