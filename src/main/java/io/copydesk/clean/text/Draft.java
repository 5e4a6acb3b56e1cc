package io.copydesk.clean.text;

import io.copydesk.clean.model.Scorer;
import io.copydesk.clean.model.Signal;
import io.copydesk.deadline.Deadline;
import io.copydesk.parse.Label;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A page while its lines are being judged: scores first, then a rule for each line that goes. */
final class Draft {
  /** From this score on, a line is body. */
  static final double BODY = 0.5;

  /** From this score on, a sentence is body whatever words it has. */
  private static final double SURE = 0.7;

  private static final double NEARLY = 0.2;
  private static final double HALFWAY = 0.25;
  private static final double LONGEST_SUBHEAD = 12;

  /** Captions that stand twice above the text. */
  private static final int MOST_CAPTIONS = 4;

  /** Lines whose vectors are in memory at once. */
  private static final int AT_ONCE = 64;

  /** The features named in a removal. */
  private static final int SIGNALS = 3;

  private final TextModels models;
  private final LineVectors vectors;
  private final FirstLook first;
  private final double[] scores;
  private final Map<Label, double[]> fields = new EnumMap<>(Label.class);
  private final Map<Label, Integer> likeliest = new EnumMap<>(Label.class);
  private final Titles titles;
  private final int summary;
  private final @Nullable LineRule[] rules;
  private final @Nullable String[] signals;
  private final BitSet numbered;
  private final Map<ToIntFunction<Draft>, Integer> places = new HashMap<>();

  Draft(TextContext page, TextModels models) {
    this.models = models;
    vectors = new LineVectors(page);
    first =
        new FirstLook(
            page, vectors, models.firstBody(), models.firstHeadline(), models.firstCaption());
    scores = new double[page.size()];
    TextModels.FIELDS.forEach(field -> fields.put(field, new double[page.size()]));
    for (int from = 0; from < scores.length; from += AT_ONCE) {
      look(from, Math.min(scores.length, from + AT_ONCE));
    }
    for (int i = 1; i + 1 < scores.length; i++) {
      scores[i] = isSubhead(i) ? BODY : scores[i];
    }
    BulletLists.apply(page.lines(), scores);
    LabelledLines.apply(page.lines(), scores);
    AnnouncedLists.apply(page, scores);
    numbered = NumberedSubheads.apply(page, scores);
    QuotedPosts.apply(page.lines(), scores);
    ListedPages.apply(page, scores);
    titles = Titles.of(this, models.title());
    summary = Summaries.of(this, models.summary());
    rules = new LineRule[scores.length];
    signals = new String[scores.length];
  }

  /** Looks at some lines a second time, model by model: so each stays in the processor's cache. */
  private void look(int from, int to) {
    float[][] seen = new float[to - from][];
    for (int i = from; i < to; i++) {
      Deadline.check();
      seen[i - from] = vector(i);
      scores[i] = models.body().score(seen[i - from]);
    }
    for (var field : fields.entrySet()) {
      Scorer model = model(field.getKey());
      double[] likely = field.getValue();
      int best = likeliest(field.getKey());
      for (int i = from; i < to; i++) {
        boolean never = field.getKey() == Label.HEADLINE && Headline.isFurniture(facts(i));
        likely[i] = never ? 0 : model.score(seen[i - from]);
        best = likely[i] > likely[best] ? i : best;
      }
      likeliest.put(field.getKey(), best);
    }
  }

  /**
   * Whether a line that was nearly kept is short, and body stands right above and below it: that is
   * how subheads stand, and there are too few of them to learn from.
   */
  private boolean isSubhead(int line) {
    var facts = facts(line);
    return scores[line] < BODY
        && scores[line] >= NEARLY
        && facts.isOpen()
        && facts.count() <= LONGEST_SUBHEAD
        && (facts(line + 1).isProse() || scores[line] >= HALFWAY)
        && (scores[line + 1] >= BODY || facts(line + 1).line().bullet())
        && (scores[line - 1] >= BODY || (line > 1 && scores[line - 2] >= BODY))
        && TextModels.FIELDS.stream().allMatch(field -> score(field, line) < most(field, facts));
  }

  /** How much a subhead may look like a field: like a caption more, if it is too short for one. */
  private static double most(Label field, LineFacts facts) {
    return field == Label.CAPTION && Captions.isTooShort(facts) ? BODY : NEARLY;
  }

  private Scorer model(Label field) {
    Scorer model = models.fields().get(field);
    if (model == null) {
      throw new IllegalArgumentException(field + " has no model");
    }
    return model;
  }

  private float[] vector(int line) {
    var view = new SecondView(new LineView(page(), line), first);
    return SecondFeatures.vector(vectors.of(line), view);
  }

  /** How likely the whole text is an article, from 0 to 1. */
  double article() {
    return models.article().score(ArticleFeatures.ALL.vector(new PageView(first)));
  }

  TextContext page() {
    return first.page();
  }

  FirstLook first() {
    return first;
  }

  LineFacts facts(int line) {
    return page().facts(line);
  }

  /** How likely the line is body, from 0 to 1. */
  double score(int line) {
    return scores[line];
  }

  /** How likely the line is a headline, a byline, a caption and so on; 0 outside of the page. */
  double score(Label field, int line) {
    double[] all = fields.get(field);
    return all == null || line < 0 || line >= all.length ? 0 : all[line];
  }

  /** The line that is most likely the field; the first of equals. */
  int likeliest(Label field) {
    return likeliest.getOrDefault(field, 0);
  }

  /** The line that says what a description would, in the body or above it; or -1. */
  int summary() {
    return summary;
  }

  /** The line that is the headline, if the page has one. */
  Titles titles() {
    return titles;
  }

  /** The headline, once a rule has decided on it, or -1. */
  int headline() {
    return is(Label.HEADLINE, titles.line()) ? titles.line() : -1;
  }

  /**
   * The line that opens the text below the headline; the number of lines if none does. What stands
   * twice does not open it, as captions of the first picture do; where more does, the text itself
   * stands twice.
   */
  int opening() {
    int line = first.opening();
    int twice = 0;
    while (line < scores.length && (!facts(line).isProse() || page().echoes().isRepeated(line))) {
      twice += facts(line).isProse() ? 1 : 0;
      if (twice > MOST_CAPTIONS) {
        return first.opening();
      }
      line++;
    }
    return line;
  }

  /** Whether the line stands between the headline and the text. */
  boolean isHeader(int line) {
    return headline() >= 0 && line > headline() && line < opening();
  }

  /** A place on the page, as far as is known when it is first asked for. */
  int place(ToIntFunction<Draft> of) {
    return places.computeIfAbsent(of, it -> it.applyAsInt(this));
  }

  /** The words of the body as far as is known. */
  double bodyWords() {
    return bodyWords(scores.length);
  }

  /** The words of the body above a line as far as is known. */
  double bodyWords(int line) {
    double words = 0;
    for (int i = 0; i < line; i++) {
      words += isBody(i) ? facts(i).count() : 0;
    }
    return words;
  }

  /** Whether a rule has given the label to a line. */
  boolean has(Label label) {
    for (LineRule rule : rules) {
      if (rule != null && rule.label() == label) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line stands in the body as far as is known. */
  boolean isBody(int line) {
    return line >= 0 && line < scores.length && scores[line] >= BODY && rules[line] == null;
  }

  /** Whether a line is a sentence that the judge is sure of. */
  boolean isSureSentence(int line) {
    return isBody(line) && scores[line] >= SURE && facts(line).shape().ends();
  }

  /**
   * Whether a sentence or a subhead stands so surely in the midst of the text that what it speaks
   * of counts for nothing: pictures, rights, comments.
   */
  boolean isInMidst(int line) {
    boolean sentence = isSureSentence(line) && isBody(line - 1) && isBody(line + 1);
    return sentence || numbered.get(line);
  }

  void decide(int line, LineRule rule, String signal) {
    rules[line] = rule;
    signals[line] = signal;
  }

  @Nullable LineRule rule(int line) {
    return rules[line];
  }

  /** What a line went by that is not in the body. */
  LineRule ruling(int line) {
    return Objects.requireNonNullElse(rules[line], LineRule.UNLIKE_BODY);
  }

  /** What in the line or around it spoke for its ruling, or null if nothing stands out. */
  @Nullable String spoke(int line) {
    String matched = signals[line];
    String weighed = matched == null ? signals(line) : matched;
    return weighed.isEmpty() ? null : weighed;
  }

  /** Whether a rule has given the line this label; false outside of the page. */
  boolean is(Label label, int line) {
    if (line < 0 || line >= scores.length) {
      return false;
    }
    LineRule rule = rules[line];
    return rule != null && rule.label() == label;
  }

  /** What spoke loudest for the judgement on the line as body. */
  String signals(int line) {
    return signals(models.body(), vector(line));
  }

  /** What spoke loudest for the judgement on the line as a field. */
  String signals(Label field, int line) {
    return signals(model(field), vector(line));
  }

  private static String signals(Scorer scorer, float[] vector) {
    return scorer.weightiest(vector, SIGNALS).stream()
        .map(Signal::toString)
        .collect(Collectors.joining(", "));
  }
}
