package io.copydesk.tools.train;

import io.copydesk.clean.html.HtmlCleaner;
import io.copydesk.clean.text.TextModels;
import io.copydesk.clean.text.TextVectors;
import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.TextPage;
import io.copydesk.parse.passage.Label;
import io.copydesk.parse.passage.Line;
import io.copydesk.tools.corpus.Sample;
import io.copydesk.tools.corpus.Truth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What pages teach of flattened text: each page by its truth, or by what the HTML cleaner finds on
 * it before it is flattened, and some made anew: with captions put in, longer, short, or the body
 * alone. Pages that are no article teach nothing of lines.
 */
final class TextLessons {
  /** Bodies of small corpora are checked with more care. */
  private static final int SMALL_CORPUS = 200;

  private static final double CAREFUL = 3;

  /** What pages made of others count, against the page itself. */
  private static final double MADE = 0.5;

  /** One page in so many of the small corpora is made long too, and the body of one. */
  private static final int LONG_ONES = 5;

  /** What a page counts that was made short. */
  private static final double BRIEF = 0.5;

  /** What a page counts whose labels are the HTML cleaner's. */
  private static final double TAUGHT = 0.5;

  /** The fields that the metadata tell of reliably enough to learn from. */
  private static final Set<Label> TOLD =
      Set.of(Label.BYLINE, Label.DATELINE, Label.CAPTION, Label.CREDIT);

  private final IdentityHashMap<Sample, List<TextLesson>> lines = new IdentityHashMap<>();
  private final IdentityHashMap<Sample, List<PageLesson>> pages = new IdentityHashMap<>();
  private final TextVariants variants = new TextVariants();
  private final Folds folds;

  /**
   * Gathers what pages teach.
   *
   * @param samples pages of text, and HTML pages to be flattened
   * @param folds pages are made of others of their own fold alone
   */
  TextLessons(List<Sample> samples, Folds folds) {
    this.folds = folds;
    Map<String, Integer> sizes = new HashMap<>();
    samples.forEach(sample -> sizes.merge(sample.corpus(), 1, Integer::sum));
    var known = new ArrayList<Known>();
    var cleaner = new HtmlCleaner();
    for (Sample sample : samples) {
      switch (sample.page()) {
        case TextPage page when !sample.truth().article() ->
            pages.put(sample, noArticle(TextVectors.uninterrupted(page)));
        case TextPage interrupted when sample.truth().body() != null -> {
          var page = TextVectors.uninterrupted(interrupted);
          var truth = new LineTruth(page, sample.truth());
          known.add(new Known(sample, page, truth));
          variants.take(folds.of(sample.site()), page, truth);
        }
        case HtmlPage page -> lines.put(sample, flattened(sample, page, cleaner));
        case null, default -> {}
      }
    }
    for (Known page : known) {
      boolean careful = sizes.getOrDefault(page.sample().corpus(), 0) < SMALL_CORPUS;
      pages.put(page.sample(), brief(page, lines.size()));
      lines.put(page.sample(), lessons(page, careful, lines.size()));
    }
  }

  /** Whether a sample teaches of lines. */
  boolean teaches(Sample sample) {
    return lines.containsKey(sample);
  }

  /** What a sample teaches of lines: the page itself first, then those that were made of it. */
  List<TextLesson> ofLines(Sample sample) {
    return lines.getOrDefault(sample, List.of());
  }

  /** What a sample teaches of articles, beside those that teach of lines. */
  List<PageLesson> ofPages(Sample sample) {
    return pages.getOrDefault(sample, List.of());
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
  record PageLesson(TextVectors page, boolean article, double weight) {
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
}
