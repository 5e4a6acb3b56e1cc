package io.copydesk.clean.text;

import io.copydesk.article.Rejection;
import io.copydesk.article.Verdict;
import io.copydesk.clean.account.Cleaned;
import io.copydesk.clean.account.RuleInfo;
import io.copydesk.clean.text.guard.Judged;
import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.clean.text.page.TextContext;
import io.copydesk.clean.text.rule.Draft;
import io.copydesk.clean.text.rule.Interruptions;
import io.copydesk.clean.text.rule.LineRule;
import io.copydesk.clean.text.rule.Rules;
import io.copydesk.deadline.Deadline;
import io.copydesk.parse.TextPage;
import io.copydesk.parse.passage.Label;
import io.copydesk.parse.passage.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges every line of flattened text: a score by the line's features, then rules that name what is
 * no body and take out what only looks like it. Deterministic, thread-safe.
 */
public final class TextCleaner {
  private static final double LONGEST_SUBHEAD = 14;

  private final Supplier<TextModels> models;

  private final List<LineRule> rules;

  /** A cleaner with the models that ship with it, which the first page makes it read. */
  public TextCleaner() {
    this(TextModels::shipped, Rules.ALL);
  }

  /** A cleaner with models of one's own. */
  public TextCleaner(TextModels models) {
    this(() -> models, Rules.ALL);
  }

  private TextCleaner(Supplier<TextModels> models, List<LineRule> rules) {
    this.models = models;
    this.rules = rules;
  }

  /** The vetoes, what is said of lines that the judge did not keep, and the regions. */
  public List<RuleInfo> rules() {
    return Stream.concat(
            Stream.concat(rules.stream(), Stream.of(LineRule.UNLIKE_BODY)).map(LineRule::info),
            Removals.REGIONS.stream())
        .toList();
  }

  /** This cleaner without the veto of an id. */
  public TextCleaner without(String id) {
    return new TextCleaner(
        models, rules.stream().filter(rule -> !rule.veto() || !rule.id().equals(id)).toList());
  }

  /** Cleans a page, or refuses one that is no article. */
  public Verdict<Cleaned> clean(TextPage page) {
    if (page.textLines().isEmpty()) {
      return Verdict.refused(Rejection.Reason.NO_TEXT, "Not a word on the page.");
    }
    var lines = page.textLines().stream().map(LineFacts::of).toList();
    var interruptions = Interruptions.of(lines, rules);
    var judge = new Judge(models.get());
    var draft = judge.draft(new TextContext(interruptions.without(lines), page), rules);
    String reason = NoArticle.reason(draft, judge.models().article());
    return reason == null
        ? Verdict.passed(cleaned(page, interruptions, draft))
        : Verdict.refused(Rejection.Reason.NOT_AN_ARTICLE, reason);
  }

  private static Cleaned cleaned(TextPage page, Interruptions interruptions, Draft draft) {
    var body = new ArrayList<String>();
    var labels = new ArrayList<Label>();
    var rulings = new ArrayList<@Nullable String>();
    int gone = 0;
    for (Line line : page.prefaceLines()) {
      labels.add(Label.OTHER);
      rulings.add(Removals.PREFACE.id());
      gone += line.text().length();
    }
    int kept = 0;
    int judged = 0;
    for (Line line : page.textLines()) {
      Deadline.check();
      LineRule rule = interruptions.rules().get(labels.size() - page.prefaceLines().size());
      if (rule == null) {
        rule = draft.isBody(judged) ? null : draft.ruling(judged);
        judged++;
      }
      labels.add(rule == null ? kind(draft, judged - 1) : rule.label());
      rulings.add(rule == null ? null : rule.id());
      if (rule == null) {
        body.add(line.text());
        kept += line.text().length();
      } else {
        gone += line.text().length();
      }
    }
    return new Cleaned(
        body,
        labels,
        rulings,
        Removals.of(page, interruptions, draft),
        kept,
        gone,
        confidence(draft));
  }

  /** What kind of body a line is. */
  private static Label kind(Draft draft, int line) {
    var facts = draft.facts(line);
    if (line == draft.summary()) {
      return Label.LEAD;
    }
    if (facts.line().bullet()) {
      return Label.LIST_ITEM;
    }
    boolean last = line + 1 == draft.page().size();
    if (last || facts.isProse() || facts.shape().ends() || facts.count() > LONGEST_SUBHEAD) {
      return Label.PARAGRAPH;
    }
    var next = draft.facts(line + 1);
    boolean heads = draft.isBody(line + 1) && (next.isProse() || next.line().bullet());
    return heads ? Label.SUBHEAD : Label.PARAGRAPH;
  }

  /** How much of the body is likely right: the F1 that the scores themselves expect. */
  private static double confidence(Draft draft) {
    double kept = 0;
    double right = 0;
    double all = 0;
    for (int i = 0; i < draft.page().size(); i++) {
      double words = draft.facts(i).count();
      double expected = words * draft.score(i);
      boolean vetoed = draft.rule(i) != null && draft.score(i) >= Judged.BODY;
      all += vetoed ? 0 : expected;
      if (draft.isBody(i)) {
        kept += words;
        right += expected;
      }
    }
    return kept + all == 0 ? 0 : 2 * right / (kept + all);
  }
}
