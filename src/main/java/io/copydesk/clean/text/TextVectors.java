package io.copydesk.clean.text;

import io.copydesk.clean.model.Scorer;
import io.copydesk.clean.text.feature.ArticleFeatures;
import io.copydesk.clean.text.feature.FirstLook;
import io.copydesk.clean.text.feature.LineVectors;
import io.copydesk.clean.text.headline.TitleFeatures;
import io.copydesk.clean.text.headline.Titles;
import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.clean.text.page.TextContext;
import io.copydesk.clean.text.rule.Interruptions;
import io.copydesk.clean.text.summary.Summaries;
import io.copydesk.clean.text.summary.SummaryFeatures;
import io.copydesk.parse.TextPage;
import io.copydesk.parse.passage.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a page and its lines show, as the models want it: for training. Immutable. */
public final class TextVectors {
  private static final List<String> SPEAKING =
      List.of(
          "page-prose",
          "prose-share-",
          "prose-before-",
          "prose-after-",
          "tight-share",
          "loose-share",
          "in-tight",
          "in-loose",
          "in-largest",
          "prose-of-page",
          "first-body",
          "first-before-",
          "first-after-",
          "first-around-",
          "stretch-share",
          "wide-stretch-share");

  /** The names of the features of the first look. */
  public static final List<String> FIRST = LineVectors.FIRST;

  /** The names of the features of the second look. */
  public static final List<String> SECOND = LineVectors.SECOND;

  /** The names of the features of lines that may be the headline. */
  public static final List<String> TITLE = TitleFeatures.ALL.names();

  /** The names of the features of lines that may sum the article up. */
  public static final List<String> SUMMARY = SummaryFeatures.ALL.names();

  /** The names of the features of the whole page. */
  public static final List<String> ARTICLE = ArticleFeatures.names();

  /**
   * Features of which more never speaks against the body: prose on all sides. Without that bound, a
   * page that is all prose, as few pages are, may look like none.
   */
  public static final Set<String> SPEAK_FOR_BODY =
      SECOND.stream()
          .filter(name -> SPEAKING.stream().anyMatch(name::startsWith))
          .collect(Collectors.toUnmodifiableSet());

  /** Features of which more never speaks against an article: prose and body. */
  public static final Set<String> SPEAK_FOR_ARTICLE =
      Set.of("prose-share", "body-share", "body-words", "stretch-words", "stretch-of-page");

  private final TextContext page;
  private final LineVectors vectors;

  /** The vectors of a page. */
  public TextVectors(TextPage page) {
    this.page = new TextContext(page);
    vectors = new LineVectors(this.page);
  }

  /** A page without the lines that interrupt its text, as the models see it. */
  public static TextPage uninterrupted(TextPage page) {
    var facts = page.lines().stream().map(LineFacts::of).toList();
    List<Line> left = Interruptions.of(facts, Interruptions.ALL).without(page.lines());
    var lines = new ArrayList<Line>();
    for (Line line : left) {
      int index = lines.size();
      lines.add(new Line(index, line.number(), line.text(), line.gapBefore(), line.bullet()));
    }
    return new TextPage(lines, page.url(), page.fetchedAt());
  }

  /** The vector of the features {@link #FIRST} of a line; not to be changed. */
  public float[] first(int line) {
    return vectors.of(line);
  }

  /** What the page shows after a first look by three models. */
  public Look look(Scorer body, Scorer headline, Scorer caption) {
    return new Look(new FirstLook(page, vectors, body, headline, caption));
  }

  /**
   * A line that may be chosen.
   *
   * @param line the line
   * @param vector its features
   */
  @SuppressWarnings("ArrayRecordComponent") // candidates are never compared
  public record Candidate(int line, float[] vector) {}

  /** What there is to choose from on a page, the likeliest first. */
  public record Choices(List<Candidate> titles, List<Candidate> summaries) {
    public Choices {
      titles = List.copyOf(titles);
      summaries = List.copyOf(summaries);
    }
  }

  /**
   * The lines that models of the second look take for the headline most, with the features {@link
   * #TITLE}, and those that sum up most, with the features {@link #SUMMARY}.
   */
  public Choices choices(TextModels models) {
    var judged = new Judge(models).judged(page);
    int headline = Titles.of(judged, models.title()).line();
    return new Choices(
        Titles.rivals(judged).stream()
            .map(rival -> new Candidate(rival.line(), TitleFeatures.ALL.vector(rival)))
            .toList(),
        Summaries.rivals(judged, headline).stream()
            .map(rival -> new Candidate(rival.line(), SummaryFeatures.ALL.vector(rival)))
            .toList());
  }

  /** A vector of the features {@link #TITLE} as it is where the page's address is not known. */
  public static float[] unaddressed(float[] title) {
    float[] without = title.clone();
    for (int i = 0; i < without.length; i++) {
      if (TITLE.get(i).startsWith(TitleFeatures.ADDRESS)) {
        without[i] = 0;
      }
    }
    return without;
  }

  /** A page after a first look. Immutable. */
  public final class Look {
    private final FirstLook look;

    private Look(FirstLook look) {
      this.look = look;
    }

    /** A vector of the features {@link #SECOND} for each line. */
    public float[][] lines() {
      float[][] lines = new float[page.size()][];
      for (int i = 0; i < lines.length; i++) {
        lines[i] = vectors.of(i, look);
      }
      return lines;
    }

    /** The vector of the features {@link #ARTICLE}. */
    public float[] article() {
      return ArticleFeatures.vector(look);
    }
  }
}
