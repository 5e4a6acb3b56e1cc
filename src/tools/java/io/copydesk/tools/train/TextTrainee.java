package io.copydesk.tools.train;

import io.copydesk.clean.Cleaner;
import io.copydesk.clean.html.HtmlCleaner;
import io.copydesk.clean.model.LinearModel;
import io.copydesk.clean.model.Scorer;
import io.copydesk.clean.model.TreeModel;
import io.copydesk.clean.text.TextCleaner;
import io.copydesk.clean.text.TextModels;
import io.copydesk.clean.text.TextVectors;
import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.passage.Label;
import io.copydesk.tools.corpus.Sample;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Flattened text: which lines are body, which are headline, standfirst, byline, caption, credit;
 * and which texts are articles. The second look, and what tells articles, learn from what the first
 * look says of pages that it has not learned from.
 */
final class TextTrainee implements Trainee {
  private static final int INNER_FOLDS = 2;

  private final TextLessons lessons;
  private final Boosting first;
  private final Boosting body;
  private final Boosting small;
  private final Boosting whole;

  /**
   * @param samples pages of text, and HTML pages to be flattened
   */
  TextTrainee(List<Sample> samples, Folds folds, int threads) {
    lessons = new TextLessons(samples, folds);
    first = new Boosting(90, 24, 0.13, 10, 8, 0.7, 0.25, threads, 3);
    // What the first look found holds the second back from learning pages by heart.
    body = new Boosting(120, 30, 0.13, 5, 3, 0.7, 0.25, threads, 3);
    small = new Boosting(70, 12, 0.13, 3, 1, 0.8, 0.25, threads, 3);
    whole = new Boosting(150, 6, 0.08, 5, 2, 0.7, 0.15, threads, 1);
  }

  /** The models of the first look. */
  private record First(TreeModel body, TreeModel headline, TreeModel caption) {}

  /** What the second look learns of lines. */
  private record Lines(Rows body, Map<Label, Rows> fields) {
    static Lines none() {
      var fields = new EnumMap<Label, Rows>(Label.class);
      TextModels.FIELDS.forEach(f -> fields.put(f, new Rows(TextVectors.SECOND.size())));
      return new Lines(new Rows(TextVectors.SECOND.size()), fields);
    }

    void add(TextLesson lesson, float[][] lines) {
      lesson.body(lines, body);
      fields.forEach((field, rows) -> lesson.field(field, lines, rows));
    }

    void addAll(Lines others) {
      body.addAll(others.body);
      others.fields.forEach(
          (field, rows) -> fields.computeIfAbsent(field, _ -> new Rows(rows.width())).addAll(rows));
    }
  }

  /**
   * A part of the pages to learn from, with the first looks by models that learned from the rest.
   */
  private record Part(List<Sample> samples, First first, Lines lines) {}

  @Override
  public Map<String, Scorer> train(List<Sample> samples) {
    String note = samples.stream().filter(lessons::teaches).count() + " pages";
    var article = new Rows(TextVectors.ARTICLE.size());
    var parts = parts(samples, note, article);
    var lines = Lines.none();
    parts.forEach(part -> lines.addAll(part.lines()));
    Map<String, Scorer> models = lines(first(samples, note), lines, note);
    models.putAll(choices(parts, note));
    models.put(
        TextModels.ARTICLE,
        whole.fit(
            article.size() + " pages",
            TextVectors.ARTICLE,
            article,
            TextVectors.SPEAK_FOR_ARTICLE));
    return models;
  }

  /** Cuts the pages into parts and looks at each with models that learned from the others. */
  private List<Part> parts(List<Sample> samples, String note, Rows article) {
    var inner = new Folds(INNER_FOLDS);
    var parts = new ArrayList<Part>();
    for (int fold = 0; fold < INNER_FOLDS; fold++) {
      var seen = new ArrayList<Sample>();
      var unseen = new ArrayList<Sample>();
      for (Sample sample : samples) {
        boolean out = inner.of("inner " + sample.site()) == fold;
        (out ? unseen : seen).add(sample);
      }
      First first = first(seen, note);
      var lines = Lines.none();
      for (Sample sample : unseen) {
        for (TextLesson lesson : lessons.ofLines(sample)) {
          var look = lesson.look(first.body(), first.headline(), first.caption());
          lines.add(lesson, look.lines());
          article.add(look.article(), 1, Math.min(1, lesson.weight()));
        }
        for (TextLessons.PageLesson lesson : lessons.ofPages(sample)) {
          var look = lesson.page().look(first.body(), first.headline(), first.caption());
          article.add(look.article(), lesson.article() ? 1 : 0, lesson.weight());
        }
      }
      parts.add(new Part(unseen, first, lines));
    }
    return parts;
  }

  /** The models of lines. */
  private Map<String, Scorer> lines(First first, Lines lines, String note) {
    Map<String, Scorer> models = new HashMap<>();
    models.put(TextModels.FIRST_BODY, first.body());
    models.put(TextModels.FIRST_HEADLINE, first.headline());
    models.put(TextModels.FIRST_CAPTION, first.caption());
    models.put(
        TextModels.BODY,
        body.fit(note, TextVectors.SECOND, lines.body(), TextVectors.SPEAK_FOR_BODY));
    lines
        .fields()
        .forEach((field, rows) ->
            models.put(TextModels.resource(field), small.fit(note, TextVectors.SECOND, rows)));
    return models;
  }

  /**
   * Learns to choose the headline, and the line that sums up, among the lines that both looks take
   * for it, by models that learned from the other parts.
   */
  private Map<String, Scorer> choices(List<Part> parts, String note) {
    var titles = new ArrayList<Choosing.Question>();
    var summaries = new ArrayList<Choosing.Question>();
    for (Part part : parts) {
      var others = Lines.none();
      parts.stream().filter(other -> !other.equals(part)).forEach(o -> others.addAll(o.lines()));
      Map<String, Scorer> models = lines(part.first(), others, note);
      models.put(TextModels.TITLE, LinearModel.untaught(TextVectors.TITLE));
      models.put(TextModels.SUMMARY, LinearModel.untaught(TextVectors.SUMMARY));
      models.put(TextModels.ARTICLE, LinearModel.untaught(TextVectors.ARTICLE));
      var judges = TextModels.of(models);
      for (Sample sample : part.samples()) {
        lessons.ofLines(sample).stream()
            .limit(sample.page() instanceof HtmlPage ? 2 : 1) // the others are made of the first
            .map(lesson -> lesson.questions(judges))
            .forEach(questions -> {
              titles.addAll(questions.titles());
              summaries.addAll(questions.summaries());
            });
      }
    }
    return Map.of(
        TextModels.TITLE, Choosing.fit(TextVectors.TITLE, titles),
        TextModels.SUMMARY, Choosing.fit(TextVectors.SUMMARY, summaries));
  }

  private First first(List<Sample> samples, String note) {
    var body = new Rows(TextVectors.FIRST.size());
    var headline = new Rows(TextVectors.FIRST.size());
    var caption = new Rows(TextVectors.FIRST.size());
    for (Sample sample : samples) {
      for (TextLesson lesson : lessons.ofLines(sample)) {
        float[][] lines = lesson.first();
        lesson.body(lines, body);
        lesson.field(Label.HEADLINE, lines, headline);
        lesson.field(Label.CAPTION, lines, caption);
      }
    }
    return new First(
        first.fit(note, TextVectors.FIRST, body, TextVectors.SPEAK_FOR_BODY),
        small.fit(note, TextVectors.FIRST, headline),
        small.fit(note, TextVectors.FIRST, caption));
  }

  @Override
  public Cleaner cleaner(Map<String, Scorer> models) {
    return new Cleaner(new HtmlCleaner(), new TextCleaner(TextModels.of(models)));
  }
}
