package io.copydesk.clean.text;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.parse.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands under pictures: captions and credits, and lines that stand twice because of them. */
final class PictureRules {
  static final List<LineRule> ALL =
      List.of(
          LineRule.veto(
              "credit", Label.CREDIT, "Credits a picture, and nothing else.", PictureRules::credit),
          LineRule.veto(
              "repeated",
              Label.OTHER,
              "The same text stands on the page before.",
              PictureRules::repeated),
          LineRule.veto(
              "caption-with-credit",
              Label.CAPTION,
              "Describes a picture and credits it.",
              PictureRules::withCredit),
          LineRule.veto(
              "caption-repeated",
              Label.CAPTION,
              "Stands twice around the top of the article, as captions do.",
              PictureRules::aboveTwice),
          LineRule.veto(
              "caption-beside-credit",
              Label.CAPTION,
              "Stands beside a picture's credit.",
              PictureRules::besideCredit),
          LineRule.veto(
              "caption",
              Label.CAPTION,
              "A line without a full stop between paragraphs.",
              PictureRules::openLine));

  private static final double SHORTEST = 5;
  private static final double LONGEST = 70;
  private static final double REPEATED = 8;

  /** A score that leaves a line without a full stop open to doubt. */
  private static final double UNSURE = 0.9;

  private PictureRules() {}

  private static @Nullable String credit(Draft draft, int line) {
    var facts = draft.facts(line);
    int end = draft.page().loose().largestEnd();
    boolean near = line > draft.page().headline() - 3 && line <= end + 3;
    return near && Credits.isCredit(facts) ? "an agency, a sign or a word for pictures" : null;
  }

  private static @Nullable String repeated(Draft draft, int line) {
    int first = draft.page().echoes().firstAt(line);
    boolean again =
        first < line && draft.facts(line).count() >= REPEATED && !draft.facts(line).shape().colon();
    boolean matters = draft.isBody(line) || draft.isTakenBy("caption-repeated", first);
    return again && matters ? "line " + draft.facts(first).line().number() : null;
  }

  private static @Nullable String withCredit(Draft draft, int line) {
    var facts = draft.facts(line);
    boolean credited = hasLength(facts) && Credits.strength(facts) >= 0.5;
    return credited && near(draft, line) ? "ends in a credit" : null;
  }

  private static @Nullable String aboveTwice(Draft draft, int line) {
    var echoes = draft.page().echoes();
    boolean twice = echoes.firstAt(line) == line && echoes.times(line) > 1;
    boolean above = line > draft.page().headline() && line <= draft.firstParagraph() + 1;
    boolean longEnough = draft.facts(line).count() >= 8 && hasLength(draft.facts(line));
    return twice && above && longEnough ? "the same text again below" : null;
  }

  private static @Nullable String besideCredit(Draft draft, int line) {
    var facts = draft.facts(line);
    if (!hasLength(facts) || draft.isTakenBy("headline", line)) {
      return null;
    }
    if (draft.isTakenBy("credit", line + 1)) {
      double rival = line + 2 < draft.page().size() ? looks(draft, line + 2) : 0;
      double own = looks(draft, line);
      return own >= 0.5 && own >= rival ? "a credit in the next line" : null;
    }
    if (draft.isTakenBy("credit", line - 1)) {
      double rival = line > 1 ? looks(draft, line - 2) : 0;
      double own = looks(draft, line);
      return own >= 0.5 && own > rival ? "a credit in the line before" : null;
    }
    return null;
  }

  /** How much a line beside a credit looks like the picture's caption, from 0 to 1. */
  private static double looks(Draft draft, int line) {
    var facts = draft.facts(line);
    var shape = facts.shape();
    if (!hasLength(facts) || line == draft.page().headline()) {
      return 0;
    }
    double looks = shape.ends() ? 0.3 : 0.8;
    looks += shape.sentences() <= 1 ? 0.1 : -0.2;
    looks += shape.quotes() > 0 ? -0.15 : 0;
    looks += endsInDate(facts) ? 0.3 : 0;
    looks += facts.count() <= 45 ? 0.1 : -0.2;
    return looks;
  }

  private static boolean endsInDate(LineFacts facts) {
    var tokens = facts.words().tokens();
    String last = tokens.isEmpty() ? "" : tokens.getLast();
    boolean year = last.length() == 4 && Character.isDigit(last.charAt(0));
    return facts.said().says(Concept.CALENDAR) && (year || facts.said().closes(Concept.CALENDAR));
  }

  private static @Nullable String openLine(Draft draft, int line) {
    var facts = draft.facts(line);
    var shape = facts.shape();
    boolean open =
        facts.count() >= 12
            && facts.count() <= 50
            && !shape.ends()
            && !shape.colon()
            && !facts.line().bullet()
            && shape.quotes() == 0
            && shape.sentences() == 0
            && line > draft.page().headline();
    boolean between =
        draft.page().prose(line - 2, line) > 0 && draft.page().prose(line + 1, line + 3) > 0;
    return open && between && draft.score(line) < UNSURE ? "no full stop" : null;
  }

  private static boolean near(Draft draft, int line) {
    int end = draft.page().loose().largestEnd();
    return line > draft.page().headline() && line <= end + 4;
  }

  private static boolean hasLength(LineFacts facts) {
    return facts.count() >= SHORTEST && facts.count() <= LONGEST;
  }
}
