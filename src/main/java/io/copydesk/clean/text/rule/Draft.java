package io.copydesk.clean.text.rule;

import io.copydesk.clean.text.guard.Judged;
import io.copydesk.clean.text.headline.Title;
import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.clean.text.page.TextContext;
import io.copydesk.deadline.Deadline;
import io.copydesk.parse.passage.Label;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A page while rules decide on its lines: the scores, and a rule for each line that goes. */
public final class Draft {
  /** From this score on, a sentence is body whatever words it has. */
  private static final double SURE = 0.7;

  private final Judged judged;
  private final Title title;
  private final int summary;
  private final @Nullable LineRule[] rules;
  private final @Nullable String[] signals;
  private final Map<ToIntFunction<Draft>, Integer> places = new HashMap<>();
  private final Map<Predicate<Draft>, Boolean> held = new HashMap<>();

  /**
   * A page on which no rule has decided yet.
   *
   * @param judged what the judge says of its lines
   * @param title the line that is its headline, if it has one
   * @param summary the line that says what a description would, in the body or above it; or -1
   */
  public Draft(Judged judged, Title title, int summary) {
    this.judged = judged;
    this.title = title;
    this.summary = summary;
    rules = new LineRule[judged.page().size()];
    signals = new String[rules.length];
  }

  /** Asks rules, one after the other, of every line on which none has decided. */
  public void apply(List<LineRule> all) {
    for (LineRule rule : all) {
      for (int i = 0; i < rules.length; i++) {
        Deadline.check();
        if (rules[i] == null && (rule.veto() || score(i) < Judged.BODY)) {
          String signal = rule.test().signal(this, i);
          if (signal != null) {
            rules[i] = rule;
            signals[i] = signal;
          }
        }
      }
    }
  }

  /** What the judge says of the lines. */
  public Judged judged() {
    return judged;
  }

  /** The page on whose lines rules decide. */
  public TextContext page() {
    return judged.page();
  }

  /** What a line of the page shows by itself. */
  public LineFacts facts(int line) {
    return judged.facts(line);
  }

  /** How likely the line is body, from 0 to 1. */
  public double score(int line) {
    return judged.score(line);
  }

  /** How likely the line is a headline, a byline, a caption and so on; 0 outside of the page. */
  double score(Label field, int line) {
    return judged.score(field, line);
  }

  /** The line that is most likely the field; the first of equals. */
  int likeliest(Label field) {
    return judged.look().likeliest(field);
  }

  /** What spoke loudest for the judgement on the line as a field. */
  String signals(Label field, int line) {
    return judged.look().signals(field, line);
  }

  /** The line that says what a description would, in the body or above it; or -1. */
  public int summary() {
    return summary;
  }

  /** The line that is the headline, if the page has one. */
  Title title() {
    return title;
  }

  /** The headline, once a rule has decided on it, or -1. */
  public int headline() {
    return is(Label.HEADLINE, title.line()) ? title.line() : -1;
  }

  /** The line that opens the text below the headline; the number of lines if none does. */
  int opening() {
    return judged.opening();
  }

  /** Whether the line stands between the headline and the text. */
  boolean isHeader(int line) {
    return headline() >= 0 && line > headline() && line < opening();
  }

  /** A place on the page, as far as is known when it is first asked for. */
  int place(ToIntFunction<Draft> of) {
    return places.computeIfAbsent(of, it -> it.applyAsInt(this));
  }

  /** Whether something holds of the page, as far as is known when it is first asked for. */
  boolean holds(Predicate<Draft> something) {
    return held.computeIfAbsent(something, it -> it.test(this));
  }

  /** The words of the body as far as is known. */
  double bodyWords() {
    return bodyWords(rules.length);
  }

  /** The words of the body above a line as far as is known. */
  double bodyWords(int line) {
    double words = 0;
    for (int i = 0; i < line; i++) {
      words += isBody(i) ? facts(i).count() : 0;
    }
    return words;
  }

  /** The texts of the lines that the judge takes for body, whatever rules have decided. */
  List<String> bodyTexts() {
    return IntStream.range(0, rules.length)
        .filter(i -> score(i) >= Judged.BODY)
        .mapToObj(i -> facts(i).line().text())
        .toList();
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

  /** Whether the line stands in the body as far as is known; false outside of the page. */
  public boolean isBody(int line) {
    return line >= 0 && line < rules.length && score(line) >= Judged.BODY && rules[line] == null;
  }

  /** Whether a line is a sentence that the judge is sure of. */
  boolean isSureSentence(int line) {
    return isBody(line) && score(line) >= SURE && facts(line).shape().ends();
  }

  /**
   * Whether a sentence, a subhead or a table's row stands so surely in the midst of the text that
   * what it speaks of counts for nothing: pictures, rights, comments.
   */
  boolean isInMidst(int line) {
    boolean sentence = isSureSentence(line) && isBody(line - 1) && isBody(line + 1);
    return sentence || judged.isNumbered(line) || judged.isRow(line);
  }

  /** The rule that has decided on the line, or null if none has. */
  public @Nullable LineRule rule(int line) {
    return rules[line];
  }

  /** What a line went by that is not in the body. */
  public LineRule ruling(int line) {
    return Objects.requireNonNullElse(rules[line], LineRule.UNLIKE_BODY);
  }

  /** What in the line or around it spoke for its ruling, or null if nothing stands out. */
  public @Nullable String spoke(int line) {
    String matched = signals[line];
    String weighed = matched == null ? judged.look().signals(line) : matched;
    return weighed.isEmpty() ? null : weighed;
  }

  /** Whether a rule has given the line this label; false outside of the page. */
  boolean is(Label label, int line) {
    if (line < 0 || line >= rules.length) {
      return false;
    }
    LineRule rule = rules[line];
    return rule != null && rule.label() == label;
  }
}
