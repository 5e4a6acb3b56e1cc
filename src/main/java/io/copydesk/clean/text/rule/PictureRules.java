package io.copydesk.clean.text.rule;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.text.line.CaptionLength;
import io.copydesk.clean.text.line.Credits;
import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.clean.text.line.Pointers;
import io.copydesk.parse.passage.CaptionLabel;
import io.copydesk.parse.passage.Label;
import java.util.List;
import java.util.regex.Pattern;
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
              Captions::signal),
          LineRule.veto(
              "caption-beside-credit",
              Label.CAPTION,
              "Stands beside a picture's credit.",
              BesideCredit::signal));

  private static final double LEAST_CREDIT = 0.4;

  /** "44 Bilder", "View 3 Images": words for pictures, counted. */
  private static final Pattern COUNTED = Pattern.compile("^(?:\\p{L}+ )?\\(?\\d{1,3}\\)? \\p{L}+$");

  /** A line below them with more words is no caption of the first. */
  private static final double LONGEST_FIRST = 25;

  private static final double REPEATED = 8;

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
    int first = draft.page().echoes().same(line);
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
    return below && draft.facts(line).count() <= CaptionLength.LONGEST
        ? "the word for it above"
        : null;
  }

  private static @Nullable String points(Draft draft, int line) {
    var facts = draft.facts(line);
    boolean may = facts.count() <= CaptionLength.LONGEST && line != draft.headline();
    String pointer = may ? Pointers.in(facts.line().text()) : null;
    if (pointer == null || !draft.isInMidst(line)) {
      return pointer;
    }
    boolean spoken =
        Pointers.isBesideNoName(facts.line().text(), pointer)
            || (facts.shape().sentences() > 1 && !Pointers.opens(facts.line().text(), pointer));
    return spoken ? null : pointer;
  }

  private static @Nullable String credited(Draft draft, int line) {
    var facts = draft.facts(line);
    if (facts.count() <= CaptionLength.SHORTEST || !isNear(draft, line)) {
      return null;
    }
    boolean few = Credits.tail(facts) && Credits.isCredit(facts);
    boolean ends = Credits.labelledTail(facts) || Credits.slashedTail(facts);
    return few || (ends && facts.count() <= CaptionLength.LONGEST) ? "a credit at its end" : null;
  }

  private static @Nullable String agency(Draft draft, int line) {
    var facts = draft.facts(line);
    boolean credit = Credits.isCredit(facts) || Credits.isBracketed(facts);
    return isNear(draft, line) && credit && !draft.isInMidst(line)
        ? "an agency or a word for pictures"
        : null;
  }

  private static boolean isNear(Draft draft, int line) {
    return line > draft.headline() && line <= draft.page().loose().largestEnd() + 3;
  }

  private static @Nullable String aboveTwice(Draft draft, int line) {
    var echoes = draft.page().echoes();
    boolean twice = echoes.previous(line) < 0 && echoes.comesAgain(line);
    boolean above = line > draft.headline() && line < draft.opening();
    return twice
            && above
            && draft.facts(line).count() >= REPEATED
            && CaptionLength.fits(draft.facts(line))
        ? "the same text again below"
        : null;
  }
}
