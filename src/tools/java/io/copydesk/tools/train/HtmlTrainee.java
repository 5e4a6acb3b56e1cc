package io.copydesk.tools.train;

import io.copydesk.clean.Cleaner;
import io.copydesk.clean.html.HtmlCleaner;
import io.copydesk.clean.html.HtmlModels;
import io.copydesk.clean.html.feature.FeatureRow;
import io.copydesk.clean.html.feature.Features;
import io.copydesk.clean.html.feature.PageRow;
import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.html.rule.Rules;
import io.copydesk.clean.model.Scorer;
import io.copydesk.clean.text.TextCleaner;
import io.copydesk.parse.HtmlPage;
import io.copydesk.tools.corpus.Sample;
import io.copydesk.tools.corpus.Truth;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The blocks of HTML pages: which are body; and the pages: which are articles. */
final class HtmlTrainee implements Trainee {
  static final Boosting BLOCKS = new Boosting(150, 31, 0.08, 20, 1, 0.7, 0.3, 1, 3);
  static final Boosting PAGES = new Boosting(300, 8, 0.04, 5, 2, 0.7, 0.08, 1, 1);

  private record Taught(Rows blocks, Rows page) {}

  private final IdentityHashMap<Sample, Taught> pages = new IdentityHashMap<>();
  private final Boosting blocks;
  private final Boosting whole;

  HtmlTrainee(List<Sample> samples, int threads) {
    blocks = BLOCKS.withThreads(threads);
    whole = PAGES.withThreads(threads);
    for (Sample sample : samples) {
      if (sample.page() instanceof HtmlPage page && !page.blocks().isEmpty()) {
        long alike = samples.stream().filter(s -> s.corpus().equals(sample.corpus())).count();
        pages.put(sample, taught(page, sample.truth(), alike));
      }
    }
  }

  private static Taught taught(HtmlPage page, Truth truth, long alike) {
    var survey = new Survey(page);
    var features = new Features(survey);
    var rows = new Rows(FeatureRow.NAMES.size());
    var taught = BlockTruth.of(survey, truth, alike);
    var row = new FeatureRow();
    for (int i = 0; i < survey.size(); i++) {
      if (taught.weight(i) > 0) {
        features.fill(i, row);
        rows.add(row.values(), taught.label(i), taught.weight(i));
      }
    }
    var whole = new Rows(PageRow.NAMES.size());
    whole.add(PageRow.of(survey, features), truth.article() ? 1 : 0, 1);
    return new Taught(rows, whole);
  }

  @Override
  public Map<String, Scorer> train(List<Sample> samples) {
    var lines = new Rows(FeatureRow.NAMES.size());
    var articles = new Rows(PageRow.NAMES.size());
    var corpora = new TreeSet<String>();
    for (Sample sample : samples) {
      Taught taught = pages.get(sample);
      if (taught != null) {
        lines.addAll(taught.blocks());
        articles.addAll(taught.page());
        corpora.add(sample.corpus());
      }
    }
    String of = " of " + String.join(", ", corpora);
    return Map.of(
        HtmlModels.BODY, blocks.fit(lines.size() + " blocks" + of, FeatureRow.NAMES, lines),
        HtmlModels.ARTICLE, whole.fit(articles.size() + " pages" + of, PageRow.NAMES, articles));
  }

  @Override
  public Cleaner cleaner(Map<String, Scorer> models) {
    return new Cleaner(new HtmlCleaner(HtmlModels.of(models), Rules.ALL), new TextCleaner());
  }
}
