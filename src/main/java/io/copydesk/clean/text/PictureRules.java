package io.copydesk.clean.text;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.parse.CaptionLabel;
import io.copydesk.parse.Label;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What stands under pictures: captions and credits, and lines that stand twice because of them. */
final class PictureRules {
  static final List<LineRule> ALL =
      List.of(
          LineRule.veto(
              "caption-label",
              Label.CAPTION,
              "Calls itself a caption, or the line above it does.",
              PictureRules::labelled),
          LineRule.veto(
              "points-into-picture",
              Label.CAPTION,
              "Says where in a picture somebody stands, or which picture it is.",
              PictureRules::points),
          LineRule.veto(
              "gallery-count",
              Label.OTHER,
              "Says how many pictures there are.",
              PictureRules::counts),
          LineRule.veto(
              "caption-below-count",
              Label.CAPTION,
              "Stands below the number of pictures, as the caption of the first does.",
              PictureRules::belowCount),
          LineRule.veto(
              "credit", Label.CREDIT, "Credits a picture, and nothing else.", PictureRules::credit),
          LineRule.veto(
              "caption-with-credit",
              Label.CAPTION,
              "A few words on a picture, and its credit behind them.",
              PictureRules::credited),
          LineRule.veto(
              "agency-line",
              Label.CREDIT,
              "Names an agency or credits a picture, and nothing else.",
              PictureRules::agency),
          LineRule.veto(
              "caption-repeated",
              Label.CAPTION,
              "Stands twice around the top of the article, as captions do.",
              PictureRules::aboveTwice),
          LineRule.veto(
              "repeated",
              Label.OTHER,
              "The same text stands on the page before.",
              PictureRules::repeated),
          LineRule.veto(
              "restatement",
              Label.OTHER,
              "Says again in one line what the lines above say.",
              PictureRules::restates),
          LineRule.veto(
              "caption",
              Label.CAPTION,
              "Reads and stands like a picture's caption.",
              PictureRules::caption),
          LineRule.veto(
              "caption-beside-credit",
              Label.CAPTION,
              "Stands beside a picture's credit.",
              PictureRules::besideCredit));

  private static final double LEAST_CREDIT = 0.4;
  private static final double LEAST_CAPTION = 0.2;
  private static final double PLAIN_CAPTION = 0.5;
  private static final double SENTENCE = 12;

  /** Words of a paragraph beside which a line is text, and how likely that is. */
  private static final double PARAGRAPH = 10;

  private static final double LIKELY = 0.6;
  private static final double FAR = 0.4;

  /** A sentence with more words above a credit is the text's. */
  private static final double BRIEF = 13;

  private static final double FEWEST = 2;

  /** "44 Bilder", "View 3 Images": words for pictures, counted. */
  private static final Pattern COUNTED = Pattern.compile("^(?:\\p{L}+ )?\\(?\\d{1,3}\\)? \\p{L}+$");

  /** A line below them with more words is no caption of the first. */
  private static final double LONGEST_FIRST = 25;

  private static final double REPEATED = 8;
  private static final double SHORTEST = 5;
  private static final double LONGEST = 70;

  private PictureRules() {}

  private static @Nullable String counts(Draft draft, int line) {
    return isCount(draft.facts(line)) ? "a number of pictures" : null;
  }

  private static boolean isCount(LineFacts facts) {
    return facts.said().says(Concept.CREDIT) && COUNTED.matcher(facts.line().text()).matches();
  }

  private static @Nullable String belowCount(Draft draft, int line) {
    boolean below =
        line > 0
            && draft.isBody(line)
            && draft.facts(line).count() <= LONGEST_FIRST
            && isCount(draft.facts(line - 1));
    return below ? "their number in the line before" : null;
  }

  private static @Nullable String credit(Draft draft, int line) {
    boolean is =
        draft.score(Label.CREDIT, line) >= LEAST_CREDIT
            && draft.score(Label.CREDIT, line) >= draft.score(Label.CAPTION, line);
    return is ? draft.signals(Label.CREDIT, line) : null;
  }

  private static @Nullable String repeated(Draft draft, int line) {
    int first = draft.page().echoes().previous(line);
    boolean again =
        first >= 0 && draft.facts(line).count() >= REPEATED && !draft.facts(line).shape().colon();
    boolean matters = draft.isBody(line) || draft.is(Label.CAPTION, first);
    return again && matters && !isAmongNew(draft, line)
        ? "line " + draft.facts(first).line().number()
        : null;
  }

  /**
   * Whether a line of the body stands between two that stand nowhere else: a refrain, a subhead.
   */
  private static boolean isAmongNew(Draft draft, int line) {
    return isNew(draft, line - 1) && isNew(draft, line + 1);
  }

  private static boolean isNew(Draft draft, int line) {
    return draft.isBody(line) && !draft.page().echoes().isRepeated(line);
  }

  private static @Nullable String restates(Draft draft, int line) {
    return line == draft.place(Restatement.LINE) ? "nearly all of it stands above" : null;
  }

  private static @Nullable String labelled(Draft draft, int line) {
    if (CaptionLabel.opens(draft.facts(line).line().text())) {
      return "opens with the word for it";
    }
    boolean below = line > 0 && CaptionLabel.isAlone(draft.facts(line - 1).line().text());
    return below && draft.facts(line).count() <= LONGEST ? "the word for it above" : null;
  }

  private static @Nullable String points(Draft draft, int line) {
    var facts = draft.facts(line);
    boolean may = facts.count() <= LONGEST && line != draft.headline();
    String pointer = may ? Pointers.in(facts.line().text()) : null;
    if (pointer == null || !draft.isInMidst(line)) {
      return pointer;
    }
    boolean spoken =
        Pointers.isBesideNoName(facts.line().text(), pointer)
            || (facts.shape().sentences() > 1 && !Pointers.opens(facts.line().text(), pointer));
    return spoken ? null : pointer;
  }

  private static @Nullable String caption(Draft draft, int line) {
    var facts = draft.facts(line);
    boolean listed = facts.line().bullet() && Credits.strength(facts) < PLAIN_CAPTION;
    double least = isTooShort(facts) ? PLAIN_CAPTION : LEAST_CAPTION;
    boolean text =
        isSentenceOfText(draft, line) || isLikelierText(draft, line) || leadsOn(draft, line);
    boolean is = !listed && !text && draft.score(Label.CAPTION, line) >= least;
    return is ? draft.signals(Label.CAPTION, line) : null;
  }

  /** Whether the judge takes a line for body far rather than for a caption, and body is around. */
  private static boolean isLikelierText(Draft draft, int line) {
    double body = draft.score(line);
    return body >= LIKELY
        && body - draft.score(Label.CAPTION, line) >= FAR
        && isParagraph(draft, line - 1)
        && isParagraph(draft, line + 1)
        && !draft.facts(line).said().says(Concept.CREDIT)
        && !Bylines.endsInDate(draft.facts(line))
        && IntStream.rangeClosed(line, line + 1).noneMatch(i -> credits(draft, i));
  }

  private static boolean isParagraph(Draft draft, int line) {
    return draft.isBody(line) && draft.facts(line).count() >= PARAGRAPH;
  }

  /** Whether a line that is body announces the next one. */
  private static boolean leadsOn(Draft draft, int line) {
    return draft.isBody(line) && draft.isBody(line + 1) && draft.facts(line).shape().colon();
  }

  /** Whether a sentence that no credit stands near goes on with the text that it stands in. */
  private static boolean isSentenceOfText(Draft draft, int line) {
    return draft.facts(line).shape().ends()
        && draft.facts(line).count() >= SENTENCE
        && draft.score(Label.CAPTION, line) < PLAIN_CAPTION
        && draft.isBody(line)
        && draft.isBody(line - 1)
        && draft.isBody(line + 1)
        && IntStream.rangeClosed(line - 2, line + 2)
            .noneMatch(i -> draft.is(Label.CREDIT, i) || credits(draft, i));
  }

  private static boolean credits(Draft draft, int line) {
    return line >= 0 && line < draft.page().size() && Credits.strength(draft.facts(line)) > 0;
  }

  /** Whether a line has fewer words than nearly all captions, and credits nobody. */
  static boolean isTooShort(LineFacts facts) {
    return facts.count() <= SHORTEST && Credits.strength(facts) == 0;
  }

  private static @Nullable String credited(Draft draft, int line) {
    var facts = draft.facts(line);
    if (facts.count() <= SHORTEST || !isNear(draft, line)) {
      return null;
    }
    boolean few = Credits.tail(facts) && Credits.isCredit(facts);
    boolean labelled = facts.count() <= LONGEST && Credits.labelledTail(facts);
    return few || labelled ? "a credit at its end" : null;
  }

  private static @Nullable String agency(Draft draft, int line) {
    return isNear(draft, line) && Credits.isCredit(draft.facts(line)) && !draft.isInMidst(line)
        ? "an agency or a word for pictures"
        : null;
  }

  private static boolean isNear(Draft draft, int line) {
    return line > draft.headline() && line <= draft.page().loose().largestEnd() + 3;
  }

  private static @Nullable String aboveTwice(Draft draft, int line) {
    var echoes = draft.page().echoes();
    boolean twice = echoes.previous(line) < 0 && echoes.comesAgain(line);
    boolean above = line > draft.headline() && line <= draft.opening();
    return twice && above && draft.facts(line).count() >= REPEATED && hasLength(draft.facts(line))
        ? "the same text again below"
        : null;
  }

  private static @Nullable String besideCredit(Draft draft, int line) {
    var facts = draft.facts(line);
    boolean opens = line == draft.opening() && draft.isSureSentence(line);
    // Subheads, items and paragraphs of the body have pictures beside them, too.
    if (isCredited(draft, line)) {
      return "a credit in the next line";
    }
    boolean text = draft.isBody(line) && !Bylines.endsInDate(facts);
    if (!hasLength(facts) || line == draft.headline() || opens || text) {
      return null;
    }
    if (draft.is(Label.CREDIT, line + 1)) {
      double rival = line + 2 < draft.page().size() ? looks(draft, line + 2) : 0;
      double own = looks(draft, line);
      return own >= 0.5 && own >= rival ? "a credit in the next line" : null;
    }
    if (draft.is(Label.CREDIT, line - 1)) {
      double rival = line > 1 ? looks(draft, line - 2) : 0;
      double own = looks(draft, line);
      return own >= 0.5 && own > rival ? "a credit in the line before" : null;
    }
    return null;
  }

  /**
   * Whether a line is a short sentence with a credit below, and then the text goes on: subheads
   * have no full stop.
   */
  private static boolean isCredited(Draft draft, int line) {
    var facts = draft.facts(line);
    return draft.is(Label.CREDIT, line + 1)
        && line != draft.headline()
        && facts.count() >= FEWEST
        && facts.count() <= BRIEF
        && facts.shape().ends()
        && !facts.line().text().endsWith("?")
        && IntStream.rangeClosed(line + 2, line + 4)
            .anyMatch(i -> draft.isBody(i) && draft.facts(i).count() >= REPEATED);
  }

  /**
   * How much a line beside a credit looks like the picture's caption, from 0 to 1, and more if it
   * says so.
   */
  private static double looks(Draft draft, int line) {
    var facts = draft.facts(line);
    if (CaptionLabel.opens(facts.line().text())) {
      return 2;
    }
    var shape = facts.shape();
    if (!hasLength(facts) || line == draft.headline()) {
      return 0;
    }
    double looks = shape.ends() ? 0.3 : 0.8;
    looks += shape.sentences() <= 1 ? 0.1 : -0.2;
    looks += shape.quotes() > 0 ? -0.15 : 0;
    looks += Bylines.endsInDate(facts) ? 0.3 : 0;
    looks += facts.count() <= 45 ? 0.1 : -0.2;
    return looks;
  }

  private static boolean hasLength(LineFacts facts) {
    return facts.count() >= SHORTEST && facts.count() <= LONGEST;
  }
}
