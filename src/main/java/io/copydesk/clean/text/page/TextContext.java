package io.copydesk.clean.text.page;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.phrase.Words;
import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.deadline.Deadline;
import io.copydesk.parse.TextPage;
import io.copydesk.parse.text.Preface;
import java.util.List;

/** A page of text with all that a line's judgement may look at, gathered once. Immutable. */
public final class TextContext {
  private static final int HEADING = 8;

  /** Words that open a title and are more than its topic. */
  private static final int TITLE = 4;

  private final List<LineFacts> lines;
  private final double[] wordsUpTo;
  private final double[] proseUpTo;
  private final double[] paragraphsUpTo;
  private final int[] lastRelated;
  private final int[] lastComment;
  private final Runs tight;
  private final Runs loose;
  private final Echoes echoes;
  private final Structure structure;
  private final Topic topic;
  private final double[] titles;
  private final int headline;
  private final int stated;
  private final Slug slug;

  /** A page that nothing interrupts. */
  public TextContext(TextPage page) {
    this(page.textLines().stream().map(LineFacts::of).toList(), page);
  }

  /** Lines of a page of which none interrupts the others. */
  public TextContext(List<LineFacts> lines, TextPage page) {
    this.lines = List.copyOf(lines);
    int size = lines.size();
    var prose = new double[size];
    wordsUpTo = new double[size + 1];
    proseUpTo = new double[size + 1];
    paragraphsUpTo = new double[size + 1];
    lastRelated = new int[size];
    lastComment = new int[size];
    for (int i = 0; i < size; i++) {
      Deadline.check();
      var facts = lines.get(i);
      prose[i] = facts.isProse() ? facts.count() : 0;
      wordsUpTo[i + 1] = wordsUpTo[i] + facts.count();
      proseUpTo[i + 1] = proseUpTo[i] + prose[i];
      paragraphsUpTo[i + 1] = paragraphsUpTo[i] + (prose[i] > 0 ? 1 : 0);
      lastRelated[i] = headsRelated(facts) ? i : i > 0 ? lastRelated[i - 1] : -1;
      lastComment[i] = headsComments(facts) ? i : i > 0 ? lastComment[i - 1] : -1;
    }
    tight = new Runs(prose, 2);
    loose = new Runs(prose, 5);
    echoes = new Echoes(lines);
    structure = new Structure(lines);
    topic = new Topic(lines, loose);
    titles = Headline.scores(this);
    headline = Headline.find(titles);
    stated = stated(page);
    slug = Slug.of(page);
  }

  /**
   * The first line that says what the preface, or the head of the page that the text came in, calls
   * the title, the site's name aside; or -1.
   */
  private int stated(TextPage page) {
    List<String> title = page.preface().of(Preface.Field.TITLE);
    var shell = page.shell();
    String told = shell == null ? "" : shell.head().title();
    List<String> tokens = Words.of(title.isEmpty() ? told : title.getFirst()).tokens();
    for (int i = 0; i < lines.size() && !tokens.isEmpty(); i++) {
      List<String> own = lines.get(i).words().tokens();
      int size = own.size();
      if (own.equals(tokens)
          || (size >= TITLE && size < tokens.size() && own.equals(tokens.subList(0, size)))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean headsRelated(LineFacts facts) {
    boolean alone = facts.said().share(Concept.READ_MORE) == 1;
    return isHeading(facts) && (alone || facts.said().share(Concept.RELATED) >= 0.5);
  }

  private static boolean headsComments(LineFacts facts) {
    return isHeading(facts) && facts.said().share(Concept.COMMENT) >= 0.5;
  }

  /** Whether a line may head others: a few words, neither a sentence nor somebody's. */
  private static boolean isHeading(LineFacts facts) {
    return facts.count() <= HEADING && !facts.shape().ends() && facts.shape().quotes() == 0;
  }

  /** The number of lines. */
  public int size() {
    return lines.size();
  }

  /** The line that says what the page's preface calls its title, or -1. */
  public int stated() {
    return stated;
  }

  /** What the page's address says. */
  public Slug slug() {
    return slug;
  }

  /** What a line shows by itself. */
  public LineFacts facts(int line) {
    return lines.get(line);
  }

  /** What each line shows by itself; unmodifiable. */
  public List<LineFacts> lines() {
    return lines;
  }

  /** Runs of prose with gaps of at most two lines. */
  public Runs tight() {
    return tight;
  }

  /** Runs of prose with gaps of at most five lines. */
  public Runs loose() {
    return loose;
  }

  /** What the page says twice. */
  public Echoes echoes() {
    return echoes;
  }

  /** How the page is built. */
  public Structure structure() {
    return structure;
  }

  /** The share of the line's words that the main run of prose uses, from 0 to 1. */
  public double topic(int line) {
    return topic.main(line);
  }

  /** The share of the line's words that the prose below it uses, from 0 to 1. */
  public double wordsBelow(int line) {
    return topic.below(line, structure);
  }

  /** How much the line looks like a title above the main run, from 0 on. */
  public double title(int line) {
    return titles[line];
  }

  /** How much the best title looks like one. */
  public double bestTitle() {
    return headline < 0 ? 0 : titles[headline];
  }

  /** The line that is most likely the headline, or -1. */
  public int headline() {
    return headline;
  }

  /** The last heading of other articles up to the line, or -1. */
  public int lastRelated(int line) {
    return lastRelated[line];
  }

  /** The last heading or button of a comment thread up to the line, or -1. */
  public int lastComment(int line) {
    return lastComment[line];
  }

  /** The share of the page's prose, from 0 to 1, before the last heading of comments; 0 if none. */
  public double commentsBegan(int line) {
    double all = proseUpTo[lines.size()];
    return lastComment[line] < 0 || all == 0 ? 0 : proseUpTo[lastComment[line]] / all;
  }

  /** Words in the lines from {@code from} up to, not with, {@code to}; the page bounds them. */
  public double words(int from, int to) {
    return between(wordsUpTo, from, to);
  }

  /** Words of prose in the lines from {@code from} up to, not with, {@code to}. */
  public double prose(int from, int to) {
    return between(proseUpTo, from, to);
  }

  /** Lines of prose in the lines from {@code from} up to, not with, {@code to}. */
  public double paragraphs(int from, int to) {
    return between(paragraphsUpTo, from, to);
  }

  private double between(double[] upTo, int from, int to) {
    int a = Math.clamp(from, 0, lines.size());
    int b = Math.clamp(to, a, lines.size());
    return upTo[b] - upTo[a];
  }
}
