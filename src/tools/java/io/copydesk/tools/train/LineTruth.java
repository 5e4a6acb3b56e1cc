package io.copydesk.tools.train;

import io.copydesk.clean.phrase.Words;
import io.copydesk.clean.text.TextModels;
import io.copydesk.metadata.date.DateFinder;
import io.copydesk.parse.TextPage;
import io.copydesk.parse.passage.Label;
import io.copydesk.parse.passage.Line;
import io.copydesk.tools.corpus.Tokens;
import io.copydesk.tools.corpus.Truth;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each line of a page is, by what somebody found on the page. */
final class LineTruth {
  private static final double HEADLINE = 0.8;
  private static final double STANDFIRST = 0.6;
  private static final double CAPTION = 0.7;
  private static final double BODY = 0.5;
  private static final int DAY = "2026-01-31".length();
  private static final int LONGEST_BYLINE = 30;
  private static final int LONGEST_CREDIT = 12;

  private final double[] body;
  private final Map<Label, boolean[]> fields = new HashMap<>();

  /** Lays a page beside a truth that has its body. */
  LineTruth(TextPage page, Truth truth) {
    this(page, truth, BodyTruth.of(texts(page), truth.body() == null ? "" : truth.body()));
  }

  /**
   * Lays a page beside a truth.
   *
   * @param body how much of each line is body, from 0 to 1
   */
  LineTruth(TextPage page, Truth truth, double[] body) {
    List<String> lines = texts(page);
    this.body = body;
    TextModels.FIELDS.forEach(label -> fields.put(label, new boolean[body.length]));
    var captions = truth.captions().stream().map(LineTruth::bag).toList();
    var authors = folded(truth.authors());
    var credits = folded(truth.credits());
    var headline = bag(truth.headline() == null ? "" : truth.headline());
    var description = bag(truth.description() == null ? "" : truth.description());
    LocalDate day = day(truth.datePublished());
    for (int i = 0; i < body.length; i++) {
      var own = bag(lines.get(i));
      boolean apart = body[i] <= BODY;
      mark(Label.HEADLINE, i, likeness(own, headline) >= HEADLINE);
      boolean summary = likeness(own, description) >= STANDFIRST;
      mark(Label.STANDFIRST, i, apart && summary);
      mark(Label.LEAD, i, summary);
      mark(Label.DATELINE, i, apart && size(own) <= LONGEST_BYLINE && isDated(lines.get(i), day));
      mark(Label.BYLINE, i, apart && size(own) <= LONGEST_BYLINE && names(own, authors, 1));
      mark(Label.CREDIT, i, apart && size(own) <= LONGEST_CREDIT && names(own, credits, 0.7));
      mark(
          Label.CAPTION,
          i,
          apart && size(own) > 2 && captions.stream().anyMatch(caption -> isCaption(own, caption)));
    }
  }

  private static List<String> texts(TextPage page) {
    return page.lines().stream().map(Line::text).toList();
  }

  /** The day of a date; null where it names none. */
  private static @Nullable LocalDate day(@Nullable String date) {
    try {
      return date == null ? null : LocalDate.parse(date.substring(0, Math.min(DAY, date.length())));
    } catch (DateTimeParseException _) {
      return null;
    }
  }

  /** Whether a line holds a day, or the one before or after, as zones have it. */
  private static boolean isDated(String line, @Nullable LocalDate day) {
    return day != null
        && Stream.of(Locale.US, Locale.UK)
            .flatMap(locale -> DateFinder.in(line, locale).stream())
            .anyMatch(found -> Math.abs(found.date().day().toEpochDay() - day.toEpochDay()) <= 1);
  }

  private void mark(Label label, int line, boolean is) {
    boolean[] marks = fields.get(label);
    if (marks != null) {
      marks[line] = is;
    }
  }

  /** How much of the line is body, from 0 to 1. */
  double body(int line) {
    return body[line];
  }

  boolean isBody(int line) {
    return body[line] > BODY;
  }

  /** Whether the line is the headline, the standfirst, a byline, a caption or a credit. */
  boolean is(Label label, int line) {
    boolean[] marks = fields.get(label);
    return marks != null && marks[line];
  }

  /** Whether a line is the field. */
  boolean has(Label label) {
    return IntStream.range(0, body.length).anyMatch(line -> is(label, line));
  }

  private static boolean isCaption(Map<String, Integer> line, Map<String, Integer> caption) {
    double common = Tokens.common(line, caption);
    boolean partOf = size(line) >= 5 && common >= 0.9 * size(line) && common >= 0.3 * size(caption);
    boolean holds = size(caption) >= 4 && common >= 0.9 * size(caption) && size(line) < 90;
    return likeness(line, caption) >= CAPTION || partOf || holds;
  }

  private static boolean names(Map<String, Integer> line, List<Set<String>> names, double share) {
    return names.stream()
        .anyMatch(name -> {
          long found = name.stream().filter(line::containsKey).count();
          return found >= share * name.size() && (share == 1 || found >= share * line.size());
        });
  }

  private static List<Set<String>> folded(Collection<String> names) {
    return names.stream()
        .<Set<String>>map(name -> new HashSet<>(bag(name).keySet()))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static Map<String, Integer> bag(String text) {
    var bag = new HashMap<String, Integer>();
    Words.of(Tokens.fold(text)).tokens().forEach(word -> bag.merge(word, 1, Integer::sum));
    return bag;
  }

  private static int size(Map<String, Integer> bag) {
    return Tokens.size(bag);
  }

  private static double likeness(Map<String, Integer> one, Map<String, Integer> other) {
    double sizes = size(one) + size(other);
    return sizes == 0 ? 0 : 2 * Tokens.common(one, other) / sizes;
  }
}
