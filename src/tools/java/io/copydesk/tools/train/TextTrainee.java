package io.copydesk.tools.train;

import io.copydesk.clean.Cleaner;
import io.copydesk.clean.html.HtmlCleaner;
import io.copydesk.clean.model.TreeModel;
import io.copydesk.clean.text.TextCleaner;
import io.copydesk.clean.text.TextModels;
import io.copydesk.clean.text.TextVectors;
import io.copydesk.parse.Label;
import io.copydesk.parse.Line;
import io.copydesk.parse.TextPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Flattened text: which lines are body, which are headline, standfirst, byline, caption, credit.
 * The second look learns from what the first says of pages that the first has not learned from.
 */
final class TextTrainee implements Trainee {
  /** Bodies of small corpora are checked with more care. */
  private static final int SMALL_CORPUS = 200;

  private static final double CAREFUL = 3;

  /** What pages made of others count, against the page itself. */
  private static final double MADE = 0.5;

  private static final int INNER_FOLDS = 2;

  private final IdentityHashMap<Sample, List<TextLesson>> lessons = new IdentityHashMap<>();
  private final Boosting large;
  private final Boosting small;

  TextTrainee(List<Sample> samples, Folds folds, int threads) {
    large = new Boosting(90, 24, 0.13, 10, 8, 0.7, 0.25, threads);
    small = new Boosting(70, 12, 0.13, 3, 1, 0.8, 0.25, threads);
    var variants = new TextVariants();
    var truths = new IdentityHashMap<Sample, LineTruth>();
    var pages = new IdentityHashMap<Sample, TextPage>();
    for (Sample sample : samples) {
      if (sample.truth().body() != null && sample.page() instanceof TextPage page) {
        var truth = new LineTruth(page, sample.truth());
        truths.put(sample, truth);
        pages.put(sample, page);
      }
    }
    Map<String, Integer> sizes = new HashMap<>();
    samples.forEach(sample -> sizes.merge(sample.corpus(), 1, Integer::sum));
    for (Sample sample : samples) {
      LineTruth truth = truths.get(sample);
      TextPage page = pages.get(sample);
      if (truth != null && page != null) {
        variants.take(folds.of(sample.site()), page, truth);
      }
    }
    int seed = 0;
    for (Sample sample : samples) {
      LineTruth truth = truths.get(sample);
      TextPage page = pages.get(sample);
      if (truth != null && page != null) {
        boolean careful = sizes.getOrDefault(sample.corpus(), 0) < SMALL_CORPUS;
        lessons.put(
            sample,
            lessons(variants, folds.of(sample.site()), sample, page, truth, careful, seed++));
      }
    }
  }

  private static List<TextLesson> lessons(
      TextVariants variants,
      int fold,
      Sample sample,
      TextPage page,
      LineTruth truth,
      boolean careful,
      int seed) {
    var lessons = new ArrayList<TextLesson>();
    double weight = careful ? CAREFUL : 1;
    lessons.add(new TextLesson(same(page), truth, sample.truth(), weight));
    if (careful) {
      lessons.add(
          new TextLesson(
              variants.withCaptions(fold, page, truth, seed),
              truth,
              sample.truth(),
              weight * MADE));
      var body = TextVariants.bodyOnly(page, truth);
      if (body.size() > 0) {
        lessons.add(new TextLesson(body, truth, sample.truth(), weight * MADE / 2));
      }
    }
    return lessons;
  }

  private static Variant same(TextPage page) {
    var same = new Variant();
    for (Line line : page.lines()) {
      same.add(line.text(), null, line.bullet(), line.index() + 1);
    }
    return same;
  }

  /** The models of the first look. */
  private record First(TreeModel body, TreeModel headline) {}

  @Override
  public Map<String, TreeModel> train(List<Sample> samples) {
    String note = samples.size() + " pages";
    var folds = new Folds(INNER_FOLDS);
    var body = new Rows(TextVectors.SECOND.size());
    Map<Label, Rows> fields = new HashMap<>();
    TextModels.FIELDS.forEach(f -> fields.put(f, new Rows(TextVectors.SECOND.size())));
    for (int fold = 0; fold < INNER_FOLDS; fold++) {
      var seen = new ArrayList<Sample>();
      var unseen = new ArrayList<Sample>();
      for (Sample sample : samples) {
        boolean out = folds.of("inner " + sample.site()) == fold;
        (out ? unseen : seen).add(sample);
      }
      First first = first(seen, note);
      for (Sample sample : unseen) {
        for (TextLesson lesson : lessons.getOrDefault(sample, List.of())) {
          float[][] lines = lesson.second(first.body(), first.headline());
          lesson.body(lines, body);
          fields.forEach((field, rows) -> lesson.field(field, lines, rows));
        }
      }
    }
    First first = first(samples, note);
    Map<String, TreeModel> models = new HashMap<>();
    models.put(TextModels.FIRST_BODY, first.body());
    models.put(TextModels.FIRST_HEADLINE, first.headline());
    models.put(TextModels.BODY, large.fit(note, TextVectors.SECOND, body));
    fields.forEach((field, rows) ->
        models.put(TextModels.resource(field), small.fit(note, TextVectors.SECOND, rows)));
    return models;
  }

  private First first(List<Sample> samples, String note) {
    var body = new Rows(TextVectors.FIRST.size());
    var headline = new Rows(TextVectors.FIRST.size());
    for (Sample sample : samples) {
      for (TextLesson lesson : lessons.getOrDefault(sample, List.of())) {
        float[][] lines = lesson.first();
        lesson.body(lines, body);
        lesson.field(Label.HEADLINE, lines, headline);
      }
    }
    return new First(
        large.fit(note, TextVectors.FIRST, body), small.fit(note, TextVectors.FIRST, headline));
  }

  @Override
  public Cleaner cleaner(Map<String, TreeModel> models) {
    return new Cleaner(new HtmlCleaner(), new TextCleaner(TextModels.of(models)));
  }
}
