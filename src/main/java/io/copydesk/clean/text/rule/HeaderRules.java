package io.copydesk.clean.text.rule;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.phrase.Staff;
import io.copydesk.clean.text.guard.Judged;
import io.copydesk.clean.text.line.Bylines;
import io.copydesk.clean.text.line.Credits;
import io.copydesk.clean.text.line.Furniture;
import io.copydesk.parse.passage.Label;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What stands above an article: headline, standfirst, who wrote it and when. */
final class HeaderRules {
  static final List<LineRule> ALL =
      List.of(
          LineRule.veto(
              "headline", Label.HEADLINE, "The article's headline.", HeaderRules::headline),
          LineRule.veto(
              "headline-continued",
              Label.HEADLINE,
              "Another line of the headline.",
              HeaderRules::headlineGoesOn),
          LineRule.veto(
              "headline-repeated",
              Label.OTHER,
              "Says again what the headline says.",
              HeaderRules::headlineAgain),
          LineRule.veto(
              "byline", Label.BYLINE, "Names who wrote the article.", HeaderRules::byline),
          LineRule.veto(
              "byline-under-headline",
              Label.BYLINE,
              "Opens like a byline, or names an agency, under the headline.",
              HeaderRules::plainByline),
          LineRule.veto(
              "dateline", Label.DATELINE, "Says when the article appeared.", HeaderRules::dateline),
          LineRule.veto(
              "standfirst",
              Label.STANDFIRST,
              "Sums the article up under its headline.",
              HeaderRules::standfirst),
          LineRule.veto(
              "standfirst-under-headline",
              Label.STANDFIRST,
              "The first long line under the headline, which no full stop ends.",
              HeaderRules::plainStandfirst),
          LineRule.veto(
              "standfirst-other",
              Label.OTHER,
              "Reads like a standfirst, and another line sums the article up better.",
              HeaderRules::otherStandfirst),
          LineRule.name(
              "date", Label.OTHER, "A day or a time, not the article's.", HeaderRules::date));

  private static final double LEAST_HEADLINE = 0.25;
  private static final double LEAST_BYLINE = 0.5;
  private static final double LEAST_NAME = 0.3;
  private static final double LEAST_DATELINE = 0.4;
  private static final double LEAST_STANDFIRST = 0.25;

  private static final double LONGEST_NAME = 6;

  /** A headline that is broken in two has as many words above the break. */
  private static final double SHORTEST_BROKEN = 3;

  /** The words of a byline with roles, places and dates, at most. */
  private static final double LONGEST_BYLINE = 30;

  /** A line that credits a picture as plainly as this names no author. */
  private static final double PLAIN_CREDIT = 0.5;

  /** Lines above a subhead in which the text that it goes on with stands. */
  private static final int ABOVE = 3;

  private static final int STANDFIRST_BELOW = 2;
  private static final double SHORTEST_STANDFIRST = 9;
  private static final double LONGEST_STANDFIRST = 60;

  private HeaderRules() {}

  private static @Nullable String headline(Draft draft, int line) {
    if (line != draft.title().line()) {
      return null;
    }
    if (line == draft.page().stated()) {
      return "the title that stands in front";
    }
    boolean any = draft.score(Label.HEADLINE, draft.likeliest(Label.HEADLINE)) >= LEAST_HEADLINE;
    // What is far likelier a part of the text is a subhead.
    boolean subhead = draft.title().chance() < draft.score(line) / 2;
    return any && !subhead ? draft.signals(Label.HEADLINE, line) : null;
  }

  /** A narrow page breaks its headline: what goes on in small letters right below belongs to it. */
  private static @Nullable String headlineGoesOn(Draft draft, int line) {
    int headline = draft.headline();
    int first = Math.min(line, headline);
    if (headline < 0 || Math.abs(line - headline) != 1) {
      return null;
    }
    var above = draft.facts(first);
    var below = draft.facts(first + 1);
    boolean goesOn =
        below.line().gapBefore() == 0
            && above.isOpen()
            && below.isOpen()
            && below.shape().small()
            && Character.isLowerCase(below.line().text().codePointAt(0))
            && above.count() >= SHORTEST_BROKEN
            && above.shape().bars() + below.shape().bars() == 0
            && !Bylines.isByline(below)
            && !Bylines.isDateline(below);
    return goesOn ? "small letters in the next line" : null;
  }

  private static @Nullable String headlineAgain(Draft draft, int line) {
    int headline = draft.headline();
    boolean again =
        headline >= 0
            && draft.facts(line).key().equals(draft.facts(headline).key())
            && draft.facts(line).count() > 2;
    return again && !isSubhead(draft, line) ? "the same words" : null;
  }

  /** Whether a line stands in the midst of the text: guides take up their title in subheads. */
  private static boolean isSubhead(Draft draft, int line) {
    return draft.isBody(line + 1)
        && IntStream.rangeClosed(line - ABOVE, line - 1).anyMatch(draft::isBody);
  }

  private static @Nullable String byline(Draft draft, int line) {
    var facts = draft.facts(line);
    boolean other =
        Bylines.isDateline(facts)
            || facts.count() > LONGEST_BYLINE
            || Credits.strength(facts) >= PLAIN_CREDIT
            || (!Bylines.isByline(facts) && isSomethingElse(draft, line));
    double least = draft.isHeader(line) && Bylines.isName(facts) ? LEAST_NAME : LEAST_BYLINE;
    return other ? null : any(draft, Label.BYLINE, line, least);
  }

  /**
   * Whether names stand in a line for another reason: a picture's credit has a slash, a menu its
   * words, and nobody writes of himself by name.
   */
  private static boolean isSomethingElse(Draft draft, int line) {
    var facts = draft.facts(line);
    boolean spokenOf = Bylines.isName(facts) && draft.page().wordsBelow(line) == 1;
    return spokenOf || facts.line().text().indexOf('/') > 0 || Furniture.is(facts);
  }

  private static @Nullable String plainByline(Draft draft, int line) {
    var facts = draft.facts(line);
    boolean caption =
        draft.score(Label.CAPTION, line) >= LEAST_BYLINE && facts.count() > LONGEST_NAME;
    if (!draft.isHeader(line) || caption) {
      return null;
    }
    if (Bylines.isByline(facts) || Staff.isAuthorNamedIn(facts.line().text())) {
      return "opens like a byline";
    }
    double agency = facts.said().share(Concept.AGENCY);
    boolean joins =
        agency > 0
            && agency < 0.9
            && facts.count() >= 2
            && facts.count() <= LONGEST_NAME
            && facts.shape().capitals() >= 0.5
            && facts.shape().sentences() == 0
            && Credits.strength(facts) < 0.6;
    return joins ? "names an agency among others" : null;
  }

  private static @Nullable String plainStandfirst(Draft draft, int line) {
    return draft.summary() < 0 ? longUnderHeadline(draft, line) : null;
  }

  private static @Nullable String longUnderHeadline(Draft draft, int line) {
    var facts = draft.facts(line);
    boolean may =
        draft.isHeader(line)
            && line <= draft.headline() + STANDFIRST_BELOW
            && facts.count() >= SHORTEST_STANDFIRST
            && facts.count() <= LONGEST_STANDFIRST
            && !facts.shape().ends()
            && !facts.line().bullet()
            && !draft.page().echoes().isRepeated(line)
            && Credits.strength(facts) < 0.5
            && !draft.has(Label.STANDFIRST);
    return may ? "long, early and without a full stop" : null;
  }

  private static @Nullable String dateline(Draft draft, int line) {
    boolean elsewhere = draft.page().lastRelated(line) > draft.headline();
    // "— Ada Brook (@brook) 3 March 2026" signs what somebody wrote elsewhere.
    boolean signs = draft.facts(line).shape().address();
    boolean other = elsewhere || signs || draft.judged().isRow(line);
    return other ? null : any(draft, Label.DATELINE, line, LEAST_DATELINE);
  }

  private static @Nullable String date(Draft draft, int line) {
    return Bylines.isDateline(draft.facts(line)) ? "little but a date or a time" : null;
  }

  private static @Nullable String standfirst(Draft draft, int line) {
    if (line != draft.summary()) {
      return null;
    }
    String standfirst = plainOrLikelyStandfirst(draft, line);
    return standfirst == null && draft.score(line) < Judged.BODY
        ? draft.signals(Label.LEAD, line)
        : standfirst;
  }

  private static @Nullable String otherStandfirst(Draft draft, int line) {
    boolean other = draft.summary() >= 0 && line != draft.summary();
    return other ? plainOrLikelyStandfirst(draft, line) : null;
  }

  private static @Nullable String plainOrLikelyStandfirst(Draft draft, int line) {
    String likely = likelyStandfirst(draft, line);
    return likely == null ? longUnderHeadline(draft, line) : likely;
  }

  private static @Nullable String likelyStandfirst(Draft draft, int line) {
    // A first paragraph sums up too.
    double least = Math.max(LEAST_STANDFIRST, draft.score(line) / 3);
    boolean best = line == draft.likeliest(Label.STANDFIRST);
    return best ? any(draft, Label.STANDFIRST, line, least) : null;
  }

  private static @Nullable String any(Draft draft, Label field, int line, double least) {
    return draft.score(field, line) >= least ? draft.signals(field, line) : null;
  }
}
