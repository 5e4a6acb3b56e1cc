package io.copydesk.clean.html;

import io.copydesk.article.Rejection;
import io.copydesk.article.Verdict;
import io.copydesk.clean.account.Cleaned;
import io.copydesk.clean.account.RuleInfo;
import io.copydesk.clean.html.feature.Features;
import io.copydesk.clean.html.feature.PageRow;
import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.html.rule.Candidates;
import io.copydesk.clean.html.rule.Rule;
import io.copydesk.clean.html.rule.Rules;
import io.copydesk.deadline.Deadline;
import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.passage.Block;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The body of an HTML page. Each block is judged by its features; rules veto what a score cannot
 * see; what is not kept is accounted for. Deterministic, thread-safe, linear in the page.
 */
public final class HtmlCleaner {
  private static final double LIKELY = .5;

  /** Rules stop where fewer words would be left. */
  private static final double LEAST_WORDS = 40;

  /**
   * Below this score a page is no article. On sites held out ninety-nine articles of a hundred are
   * above, and three other pages of four below.
   */
  private static final double ARTICLE = .34;

  private final HtmlModels models;
  private final List<Rule> rules;

  public HtmlCleaner() {
    this(HtmlModels.shipped(), Rules.ALL);
  }

  /** A cleaner with models and rules of one's own. */
  public HtmlCleaner(HtmlModels models, List<Rule> rules) {
    this.models = models;
    this.rules = List.copyOf(rules);
  }

  /** Cleans a page, or refuses one that is no article. */
  public Verdict<Cleaned> clean(HtmlPage page) {
    if (page.blocks().isEmpty()) {
      return Verdict.refused(Rejection.Reason.NO_TEXT, "The page has no text.");
    }
    var survey = new Survey(page);
    var features = new Features(survey);
    double article = models.article().score(PageRow.of(survey, features));
    if (article < ARTICLE) {
      return Verdict.refused(
          Rejection.Reason.NOT_AN_ARTICLE,
          String.format(Locale.ROOT, "The page is built like no article (%.2f).", article));
    }
    var judged = new Judged(survey, features, models.body());
    List<Decision> decisions = decide(survey, features, judged);
    String reason = NoArticle.reason(survey, decisions);
    return reason == null
        ? Verdict.passed(cleaned(survey, judged, decisions))
        : Verdict.refused(Rejection.Reason.NOT_AN_ARTICLE, reason);
  }

  /** The vetoes, what the judge's removals are called, and the regions. */
  public List<RuleInfo> rules() {
    return Stream.of(
            rules.stream().map(rule -> info(RuleInfo.Role.VETO, rule.id(), rule.rationale())),
            Arrays.stream(Kind.values())
                .map(kind -> info(RuleInfo.Role.NAME, kind.rule(), kind.reason())),
            Arrays.stream(Region.values())
                .map(region -> info(RuleInfo.Role.REGION, region.rule(), region.reason())))
        .flatMap(some -> some)
        .toList();
  }

  private static RuleInfo info(RuleInfo.Role role, String id, String rationale) {
    return new RuleInfo(RuleInfo.Pages.HTML, role, id, rationale);
  }

  /** This cleaner without the veto of an id. */
  public HtmlCleaner without(String id) {
    return new HtmlCleaner(models, rules.stream().filter(rule -> !rule.id().equals(id)).toList());
  }

  /** Takes what is likely, then strikes out what rules forbid, as long as enough is left. */
  private List<Decision> decide(Survey survey, Features features, Judged judged) {
    var body = new BitSet(survey.size());
    for (int i = 0; i < survey.size(); i++) {
      body.set(i, judged.probability(i) > LIKELY);
    }
    WholeGuard.apply(survey, body, judged::probability);
    ListGuard.apply(survey, body, judged::probability);
    TweetGuard.apply(survey, body);
    SiblingGuard.apply(survey, body, judged::probability);
    // Of what stands on a bare page the judge need not be asked again.
    IntToDoubleFunction likely =
        BarePage.complete(survey, features, body) ? _ -> 1 : judged::probability;
    var decisions = new @Nullable Decision[survey.size()];
    for (Rule rule : rules) {
      Map<Integer, String> struck = strike(rule, survey, features, likely, body);
      struck.forEach((i, signal) -> {
        decisions[i] = new Decision(rule.label(), rule.id(), rule.reason(), signal);
        body.clear(i);
      });
    }
    SubheadGuard.apply(
        survey, body, i -> decisions[i] == null && judged.mayBeSubhead(i) && !features.isTitle(i));
    var all = new Decision[decisions.length];
    Arrays.setAll(all, i -> decisions[i] == null ? judged.decision(i, body.get(i)) : decisions[i]);
    return Arrays.asList(all);
  }

  /** The blocks of the body that a rule takes, each with the signal that matched. */
  private static Map<Integer, String> strike(
      Rule rule, Survey survey, Features features, IntToDoubleFunction likely, BitSet body) {
    var left = (BitSet) body.clone();
    var candidates = new Candidates(survey, features, left, likely);
    Map<Integer, String> struck = new HashMap<>();
    double all = body.stream().mapToDouble(i -> survey.shapes[i].words()).sum();
    double taken = 0;
    // From the end, so that a rule that looks at what follows sees what is left of it.
    for (int i = body.length() - 1; i >= 0; i = body.previousSetBit(i - 1)) {
      Deadline.check();
      double words = survey.shapes[i].words();
      boolean free =
          likely.applyAsDouble(i) <= rule.mostLikely() && all - taken - words >= LEAST_WORDS;
      String signal = free ? rule.match(candidates, i) : null;
      if (signal != null) {
        struck.put(i, signal);
        left.clear(i);
        taken += words;
      }
    }
    return taken <= rule.mostTaken() * all ? struck : Map.of();
  }

  private static Cleaned cleaned(Survey survey, Judged judged, List<Decision> decisions) {
    int kept = 0;
    int removed = 0;
    double keptWords = 0;
    double keptLikely = 0;
    double allLikely = 0;
    for (Block block : survey.blocks) {
      int i = block.index();
      double words = survey.shapes[i].words();
      allLikely += words * judged.probability(i);
      if (decisions.get(i).isKept()) {
        kept += block.text().length();
        keptWords += words;
        keptLikely += words * judged.probability(i);
      } else {
        removed += block.text().length();
      }
    }
    return new Cleaned(
        BodyText.of(survey, decisions),
        decisions.stream().map(Decision::label).toList(),
        decisions.stream().<@Nullable String>map(Decision::rule).toList(),
        Removals.of(survey, decisions, judged::reasons),
        kept,
        removed,
        2 * keptLikely / (keptWords + allLikely));
  }
}
