package io.copydesk.clean.text;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.parse.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands above an article: headline, standfirst, who wrote it and when. */
final class HeaderRules {
  static final List<LineRule> ALL =
      List.of(
          LineRule.veto(
              "headline", Label.HEADLINE, "The article's headline.", HeaderRules::headline),
          LineRule.veto(
              "headline-repeated",
              Label.OTHER,
              "Says again what the headline says.",
              HeaderRules::headlineAgain),
          LineRule.veto(
              "byline", Label.BYLINE, "Names who wrote the article.", HeaderRules::byline),
          LineRule.veto(
              "dateline", Label.DATELINE, "Says when the article appeared.", HeaderRules::dateline),
          LineRule.veto(
              "standfirst",
              Label.STANDFIRST,
              "Sums the article up under its headline.",
              HeaderRules::standfirst));

  private static final double SHORTEST_STANDFIRST = 7;
  private static final double LONGEST_STANDFIRST = 75;
  private static final int STANDFIRST_BELOW = 4;
  private static final double LONGEST_NAME = 6;

  private HeaderRules() {}

  private static @Nullable String headline(Draft draft, int line) {
    return line == draft.page().headline() ? "its words come back in the prose below" : null;
  }

  private static @Nullable String headlineAgain(Draft draft, int line) {
    int headline = draft.page().headline();
    boolean again =
        headline >= 0
            && draft.facts(line).key().equals(draft.facts(headline).key())
            && draft.facts(line).count() > 2;
    return again ? "the same words" : null;
  }

  private static @Nullable String byline(Draft draft, int line) {
    var facts = draft.facts(line);
    boolean header = draft.isHeader(line);
    if (Bylines.isByline(facts)) {
      boolean near = header || line >= draft.page().headline() - 3;
      return near && facts.count() <= (header ? 14 : 8) ? "opens like a byline" : null;
    }
    if (!header || !isName(facts)) {
      return null;
    }
    if (facts.said().says(Concept.AGENCY) && facts.said().share(Concept.AGENCY) < 0.9) {
      return "names an agency under the headline";
    }
    boolean dated =
        (line + 1 < draft.page().size() && Bylines.isDateline(draft.facts(line + 1)))
            || Bylines.isDateline(draft.facts(line - 1));
    if (dated) {
      return "a name beside the date";
    }
    boolean by = draft.facts(line - 1).said().share(Concept.BY) >= 1;
    return by ? "a name after a word for author" : null;
  }

  /** Whether the line could be a name: two to six words, all but the small ones with capitals. */
  private static boolean isName(LineFacts facts) {
    var shape = facts.shape();
    return facts.count() >= 2
        && facts.count() <= LONGEST_NAME
        && shape.capitals() >= 0.5
        && shape.digits() == 0
        && !shape.small()
        && shape.sentences() == 0
        && !shape.colon()
        && facts.said().share(Concept.NAV) < 0.3
        && facts.said().share(Concept.SHARE) < 0.3
        && facts.said().share(Concept.PROMO) < 0.3
        && facts.said().share(Concept.RELATED) < 0.3;
  }

  private static @Nullable String dateline(Draft draft, int line) {
    return Bylines.isDateline(draft.facts(line)) ? "little but a date or a time" : null;
  }

  private static @Nullable String standfirst(Draft draft, int line) {
    int headline = draft.page().headline();
    var facts = draft.facts(line);
    boolean may =
        draft.isHeader(line)
            && line <= headline + STANDFIRST_BELOW
            && facts.count() >= SHORTEST_STANDFIRST
            && facts.count() <= LONGEST_STANDFIRST
            && draft.page().echoes().before(line) < 0.5
            && Credits.strength(facts) < 0.5
            && facts.said().share(Concept.MEDIA) < 0.2
            && facts.said().share(Concept.LEGAL) < 0.2;
    if (!may) {
      return null;
    }
    for (int i = headline + 1; i < line; i++) {
      if (draft.isTakenBy("standfirst", i)) {
        return null;
      }
    }
    if (facts.shape().ends() && draft.isBody(line) && !isApart(draft, line)) {
      return null;
    }
    return "the first long line under the headline, apart from the text";
  }

  /** Whether a byline or a dateline stands between the line and the first paragraph. */
  private static boolean isApart(Draft draft, int line) {
    for (int i = line + 1; i < draft.firstParagraph(); i++) {
      if (draft.isTakenBy("byline", i) || draft.isTakenBy("dateline", i)) {
        return true;
      }
    }
    return false;
  }
}
