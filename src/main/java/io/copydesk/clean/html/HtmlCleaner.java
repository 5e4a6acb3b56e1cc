package io.copydesk.clean.html;

import io.copydesk.article.Rejection;
import io.copydesk.article.Verdict;
import io.copydesk.clean.Cleaned;
import io.copydesk.clean.html.feature.FeatureRow;
import io.copydesk.clean.html.feature.Features;
import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.html.judge.BlockJudge;
import io.copydesk.clean.html.judge.WeightedJudge;
import io.copydesk.clean.html.rule.Candidates;
import io.copydesk.clean.html.rule.Rule;
import io.copydesk.clean.html.rule.Rules;
import io.copydesk.parse.Block;
import io.copydesk.parse.HtmlPage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of an HTML page. Each block is judged by its features; rules veto what a score cannot
 * see; what is not kept is accounted for. Deterministic, thread-safe, linear in the page.
 */
public final class HtmlCleaner {
  private static final double LIKELY = .5;

  /** Rules stop where fewer words would be left. */
  private static final double LEAST_WORDS = 40;

  /** Words that make an article. */
  private static final double SHORTEST_ARTICLE = 25;

  private final BlockJudge judge;
  private final List<Rule> rules;

  public HtmlCleaner() {
    this(WeightedJudge.shipped(), Rules.ALL);
  }

  /** A cleaner with a judge and rules of one's own. */
  public HtmlCleaner(BlockJudge judge, List<Rule> rules) {
    this.judge = judge;
    this.rules = List.copyOf(rules);
  }

  /** Cleans a page, or refuses one that is no article. */
  public Verdict<Cleaned> clean(HtmlPage page) {
    if (page.blocks().isEmpty()) {
      return Verdict.refused(Rejection.Reason.NO_TEXT, "The page has no text.");
    }
    var survey = new Survey(page);
    var features = new Features(survey);
    double[] probabilities = probabilities(survey, features);
    var vetoes = new @Nullable Decision[survey.size()];
    BitSet body = veto(survey, features, probabilities, vetoes);
    double words = body.stream().mapToDouble(i -> survey.shapes[i].words()).sum();
    if (words < SHORTEST_ARTICLE) {
      return Verdict.refused(
          Rejection.Reason.NOT_AN_ARTICLE,
          "Only " + Math.round(words) + " words of the page read like an article.");
    }
    return Verdict.passed(
        cleaned(survey, decisions(survey, features, body, vetoes), probabilities));
  }

  private double[] probabilities(Survey survey, Features features) {
    var probabilities = new double[survey.size()];
    var row = new FeatureRow();
    for (int i = 0; i < probabilities.length; i++) {
      features.fill(i, row);
      probabilities[i] = judge.probability(row);
    }
    return probabilities;
  }

  /** Strikes out what rules forbid, each rule over the whole page, as long as enough is left. */
  private BitSet veto(
      Survey survey, Features features, double[] probabilities, @Nullable Decision[] vetoes) {
    var body = new BitSet(survey.size());
    double left = 0;
    for (int i = 0; i < probabilities.length; i++) {
      if (probabilities[i] > LIKELY) {
        body.set(i);
        left += survey.shapes[i].words();
      }
    }
    var candidates = new Candidates(survey, features, body);
    for (Rule rule : rules) {
      for (int i = body.length() - 1; i >= 0; i = body.previousSetBit(i - 1)) {
        double words = survey.shapes[i].words();
        String signal = left - words < LEAST_WORDS ? null : rule.match(candidates, i);
        if (signal != null) {
          vetoes[i] = new Decision(rule.label(), rule.id(), rule.reason(), signal);
          body.clear(i);
          left -= words;
        }
      }
    }
    return body;
  }

  private List<Decision> decisions(
      Survey survey, Features features, BitSet body, @Nullable Decision[] vetoes) {
    var decisions = new ArrayList<Decision>(survey.size());
    var row = new FeatureRow();
    for (int i = 0; i < survey.size(); i++) {
      features.fill(i, row);
      Decision veto = vetoes[i];
      if (body.get(i)) {
        decisions.add(new Decision(Labels.kept(row), null, null, null));
      } else if (veto != null) {
        decisions.add(veto);
      } else {
        decisions.add(
            new Decision(
                Labels.removed(row),
                "unlikely",
                "Does not read or stand like the article's text.",
                String.join("; ", judge.reasonsAgainst(row))));
      }
    }
    return decisions;
  }

  private static Cleaned cleaned(Survey survey, List<Decision> decisions, double[] probabilities) {
    int kept = 0;
    int removed = 0;
    double keptWords = 0;
    double keptLikely = 0;
    double allLikely = 0;
    for (Block block : survey.blocks) {
      int i = block.index();
      double words = survey.shapes[i].words();
      allLikely += words * probabilities[i];
      if (decisions.get(i).isKept()) {
        kept += block.text().length();
        keptWords += words;
        keptLikely += words * probabilities[i];
      } else {
        removed += block.text().length();
      }
    }
    return new Cleaned(
        BodyText.of(survey, decisions),
        decisions.stream().map(Decision::label).toList(),
        Removals.of(survey, decisions),
        kept,
        removed,
        2 * keptLikely / (keptWords + allLikely));
  }
}
