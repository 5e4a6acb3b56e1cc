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
import io.copydesk.parse.TextPage;
import io.copydesk.parse.passage.Label;
import io.copydesk.parse.passage.Line;
import io.copydesk.tools.corpus.Sample;
import io.copydesk.tools.corpus.Truth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Flattened text: which lines are body, which are headline, standfirst, byline, caption, credit;
 * and which texts are articles. The second look, and what tells articles, learn from what the first
 * look says of pages that it has not learned from. Pages that are none teach nothing of lines.
 */
final class TextTrainee implements Trainee {
  /** Bodies of small corpora are checked with more care. */
  private static final int SMALL_CORPUS = 200;

  private static final double CAREFUL = 3;

  /** What pages made of others count, against the page itself. */
  private static final double MADE = 0.5;

  /** One page in so many of the small corpora is made long too, and the body of one. */
  private static final int LONG_ONES = 5;

  /** What a page counts that was made short. */
  private static final double BRIEF = 0.5;

  private static final int INNER_FOLDS = 2;

  /** What a page counts whose labels are the HTML cleaner's. */
  private static final double TAUGHT = 0.5;

  /** The fields that the metadata tell of reliably enough to learn from. */
  private static final Set<Label> TOLD =
      Set.of(Label.BYLINE, Label.DATELINE, Label.CAPTION, Label.CREDIT);

  private final IdentityHashMap<Sample, List<TextLesson>> lessons = new IdentityHashMap<>();
  private final IdentityHashMap<Sample, List<PageLesson>> wholes = new IdentityHashMap<>();
  private final TextVariants variants = new TextVariants();
  private final Folds folds;
  private final Boosting large;
  private final Boosting small;
  private final Boosting whole;

  /**
   * Gathers what pages teach.
   *
   * @param samples pages of text, and HTML pages to be flattened
   */
  TextTrainee(List<Sample> samples, Folds folds, int threads) {
    this.folds = folds;
    large = new Boosting(90, 24, 0.13, 10, 8, 0.7, 0.25, threads, 3);
    small = new Boosting(70, 12, 0.13, 3, 1, 0.8, 0.25, threads, 3);
    whole = new Boosting(150, 6, 0.08, 5, 2, 0.7, 0.15, threads, 1);
    Map<String, Integer> sizes = new HashMap<>();
    samples.forEach(sample -> sizes.merge(sample.corpus(), 1, Integer::sum));
    var known = new ArrayList<Known>();
    var cleaner = new HtmlCleaner();
    for (Sample sample : samples) {
      switch (sample.page()) {
        case TextPage page when !sample.truth().article() ->
            wholes.put(sample, noArticle(TextVectors.uninterrupted(page)));
        case TextPage interrupted when sample.truth().body() != null -> {
          var page = TextVectors.uninterrupted(interrupted);
          var truth = new LineTruth(page, sample.truth());
          known.add(new Known(sample, page, truth));
          variants.take(folds.of(sample.site()), page, truth);
        }
        case HtmlPage page -> lessons.put(sample, flattened(sample, page, cleaner));
        case null, default -> {}
      }
    }
    for (Known page : known) {
      boolean careful = sizes.getOrDefault(page.sample().corpus(), 0) < SMALL_CORPUS;
      wholes.put(page.sample(), brief(page, lessons.size()));
      lessons.put(page.sample(), lessons(page, careful, lessons.size()));
    }
  }

  /** A page of text whose body is known. */
  private record Known(Sample sample, TextPage page, LineTruth truth) {
    TextLesson lesson(Variant variant, double weight) {
      return new TextLesson(variant, truth, sought(sample.truth()), weight);
    }
  }

  /**
   * A page to learn from what articles are.
   *
   * @param page what it shows
   * @param article whether it is one
   * @param weight how much it counts
   */
  private record PageLesson(TextVectors page, boolean article, double weight) {
    static Stream<PageLesson> of(Variant variant, boolean article, double weight) {
      return variant.size() == 0
          ? Stream.of()
          : Stream.of(new PageLesson(new TextVectors(variant.page()), article, weight));
    }
  }

  /** A short article: two to five paragraphs, with what stood around them or without. */
  private static List<PageLesson> brief(Known known, int seed) {
    var brief = TextVariants.brief(known.page(), known.truth(), 2 + seed % 4, seed % 8 < 4);
    return PageLesson.of(brief, true, BRIEF).toList();
  }

  private static List<PageLesson> noArticle(TextPage page) {
    return Stream.concat(
            PageLesson.of(same(page, null), false, 1),
            PageLesson.of(TextVariants.middle(page), false, MADE))
        .toList();
  }

  /** The fields that somebody has looked for on a page. */
  private static Set<Label> sought(Truth truth) {
    var sought = EnumSet.noneOf(Label.class);
    if (truth.headline() != null) {
      sought.add(Label.HEADLINE);
    }
    if (truth.description() != null) {
      sought.add(Label.LEAD);
    }
    if (!truth.captions().isEmpty() || !truth.authors().isEmpty()) {
      sought.addAll(TextModels.ABOUT);
    }
    return sought;
  }

  private List<TextLesson> lessons(Known known, boolean careful, int seed) {
    var lessons = new ArrayList<TextLesson>();
    double weight = careful ? CAREFUL : 1;
    String url = known.sample().truth().url();
    lessons.add(known.lesson(same(known.page(), url), weight));
    if (careful) {
      int fold = folds.of(known.sample().site());
      var captioned = variants.withCaptions(fold, known.page(), known.truth(), seed);
      lessons.add(known.lesson(captioned, weight * MADE));
      var body = TextVariants.bodyOnly(known.page(), known.truth());
      if (body.size() > 0) {
        lessons.add(known.lesson(body, weight * MADE / 2));
      }
      if (seed % LONG_ONES < 2) {
        boolean alone = seed % LONG_ONES == 1;
        var longer = variants.lengthened(fold, known.page(), known.truth(), seed, alone);
        lessons.add(known.lesson(longer, weight));
      }
    }
    return lessons;
  }

  private static List<TextLesson> flattened(Sample sample, HtmlPage page, HtmlCleaner cleaner) {
    return Flattened.of(page, sample.truth(), cleaner).stream()
        .map(lines -> new TextLesson(lines.page(), lines.truth(), told(sample, lines), TAUGHT))
        .toList();
  }

  /** The fields to learn from a flattened page: a headline only if somebody wrote it down. */
  private static Set<Label> told(Sample sample, Flattened lines) {
    var told = EnumSet.copyOf(TOLD);
    if (sample.truth().headline() != null && lines.truth().has(Label.HEADLINE)) {
      told.add(Label.HEADLINE);
    }
    return told;
  }

  private static Variant same(TextPage page, @Nullable String url) {
    var same = new Variant(url);
    for (Line line : page.lines()) {
      same.add(line.text(), null, line.bullet(), line.index() + 1);
    }
    return same;
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
    String note = samples.stream().filter(lessons::containsKey).count() + " pages";
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
        for (TextLesson lesson : lessons.getOrDefault(sample, List.of())) {
          var look = lesson.look(first.body(), first.headline(), first.caption());
          lines.add(lesson, look.lines());
          article.add(look.article(), 1, Math.min(1, lesson.weight()));
        }
        for (PageLesson lesson : wholes.getOrDefault(sample, List.of())) {
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
        large.fit(note, TextVectors.SECOND, lines.body(), TextVectors.SPEAK_FOR_BODY));
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
        lessons.getOrDefault(sample, List.of()).stream()
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
      for (TextLesson lesson : lessons.getOrDefault(sample, List.of())) {
        float[][] lines = lesson.first();
        lesson.body(lines, body);
        lesson.field(Label.HEADLINE, lines, headline);
        lesson.field(Label.CAPTION, lines, caption);
      }
    }
    return new First(
        large.fit(note, TextVectors.FIRST, body, TextVectors.SPEAK_FOR_BODY),
        small.fit(note, TextVectors.FIRST, headline),
        small.fit(note, TextVectors.FIRST, caption));
  }

  @Override
  public Cleaner cleaner(Map<String, Scorer> models) {
    return new Cleaner(new HtmlCleaner(), new TextCleaner(TextModels.of(models)));
  }
}
