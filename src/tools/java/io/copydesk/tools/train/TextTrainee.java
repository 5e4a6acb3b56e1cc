package io.copydesk.tools.train;

import io.copydesk.clean.Cleaner;
import io.copydesk.clean.html.HtmlCleaner;
import io.copydesk.clean.model.TreeModel;
import io.copydesk.clean.phrase.Words;
import io.copydesk.clean.text.TextCleaner;
import io.copydesk.clean.text.TextModels;
import io.copydesk.clean.text.TextVectors;
import io.copydesk.parse.Line;
import io.copydesk.parse.TextPage;
import io.copydesk.tools.corpus.Figures;
import io.copydesk.tools.corpus.Sample;
import io.copydesk.tools.corpus.Truth;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The lines of flattened text: which are body. */
final class TextTrainee implements Trainee {
  /** Captions, bylines and the like are known there, and bodies are checked with more care. */
  private static final int SMALL_CORPUS = 200;

  private static final double CAREFUL = 3;
  private static final double BODY = 0.5;
  private static final double STANDFIRST = 0.6;

  private final IdentityHashMap<Sample, Rows> pages = new IdentityHashMap<>();
  private final Boosting boosting;

  TextTrainee(List<Sample> samples, int threads) {
    boosting = Boosting.DEFAULT.withThreads(threads);
    for (Sample sample : samples) {
      String body = sample.truth().body();
      if (body != null && sample.page() instanceof TextPage page) {
        long alike = samples.stream().filter(s -> s.corpus().equals(sample.corpus())).count();
        pages.put(sample, taught(page, sample.truth(), body, alike < SMALL_CORPUS ? CAREFUL : 1));
      }
    }
  }

  private static Rows taught(TextPage page, Truth truth, String body, double weight) {
    List<String> lines = page.lines().stream().map(Line::text).toList();
    double[] labels = BodyTruth.of(lines, body);
    double[] weights = new double[labels.length];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double words = Words.of(lines.get(i)).count();
      boolean standfirst =
          truth.description() != null
              && Figures.inside(lines.get(i), truth.description()) > STANDFIRST;
      weights[i] = standfirst ? 0 : Math.pow(Math.min(words, 200) + 3, 0.7);
      sum += weights[i];
    }
    var rows = new Rows(TextVectors.BODY.size());
    float[][] vectors = new TextVectors(page).body();
    for (int i = 0; i < weights.length; i++) {
      rows.add(vectors[i], labels[i] > BODY ? 1 : 0, weights[i] * weight / sum);
    }
    return rows;
  }

  @Override
  public Map<String, TreeModel> train(List<Sample> samples) {
    var rows = new Rows(TextVectors.BODY.size());
    var corpora = new ArrayList<String>();
    for (Sample sample : samples) {
      var taught = pages.get(sample);
      if (taught != null) {
        rows.addAll(taught);
        if (!corpora.contains(sample.corpus())) {
          corpora.add(sample.corpus());
        }
      }
    }
    String note = rows.size() + " lines of " + String.join(", ", corpora);
    return Map.of(TextModels.BODY, boosting.fit(note, TextVectors.BODY, rows));
  }

  @Override
  public Cleaner cleaner(Map<String, TreeModel> models) {
    return new Cleaner(new HtmlCleaner(), new TextCleaner(TextModels.of(models)));
  }
}
