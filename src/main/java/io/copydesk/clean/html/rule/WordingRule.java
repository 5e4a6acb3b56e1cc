package io.copydesk.clean.html.rule;

import io.copydesk.clean.phrase.Buttons;
import io.copydesk.clean.phrase.Commissions;
import io.copydesk.clean.phrase.Embeds;
import io.copydesk.clean.phrase.Fillers;
import io.copydesk.clean.phrase.Notices;
import io.copydesk.clean.phrase.Placeholders;
import io.copydesk.clean.phrase.PostingLines;
import io.copydesk.clean.phrase.Words;
import io.copydesk.parse.passage.Label;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what says itself that it is no text of the article, however sure the judge is of it:
 * such blocks are whole sentences between paragraphs, in elements like theirs.
 */
record WordingRule(String id, Wording wording, Label label, String rationale, String reason)
    implements Rule {
  /** What a block says. */
  interface Wording {
    /** The signal that matched; null where the block is not what the rule is for. */
    @Nullable String in(Candidates page, int block);
  }

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)[0-2]?\\d(?:[:h][0-5]\\d|[:.][0-5]\\d(?::\\d\\d)?"
              + " ?(?:[ap]\\.?m\\.?|uhr|gmt|utc|bst|c?est|[cpm][sd]t|e[ds]t|ist))(?: gmt| utc| e[ds]?t)?");

  /** Elements that show what is written in a program or by one. */
  private static final String CODE = "pre, code, kbd, samp";

  private static final Predicate<Candidates> ABOUT_TEMPLATES = WordingRule::areTemplatesTheSubject;

  static final WordingRule EMBED_NOTICE =
      new WordingRule(
          "embed-notice",
          WordingRule::embedNotice,
          Label.LEGAL,
          "Where a video is held back until readers agree, the site speaks to them, not the article.",
          "Asks for leave to show content of others.");

  static final WordingRule AFFILIATE_NOTICE =
      new WordingRule(
          "affiliate-notice",
          WordingRule::affiliateNotice,
          Label.LEGAL,
          "That links pay commissions is the site's disclosure, which stands on all of its pages.",
          "Says that the page earns by its links.");

  static final WordingRule FILLER =
      new WordingRule(
          "filler",
          WordingRule::filler,
          Label.OTHER,
          "Mock Latin is what a template says before anybody has written in it.",
          "Filler text of the page's template.");

  static final WordingRule PLACEHOLDER =
      new WordingRule(
          "placeholder",
          WordingRule::placeholder,
          Label.OTHER,
          "A mark that the site forgot to fill says nothing, but in code and in a text about such marks.",
          "A mark of the page's template that nobody filled.");

  static final WordingRule NOTICE =
      new WordingRule(
          "page-notice",
          WordingRule::notice,
          Label.OTHER,
          "What players, forms and breaks say of themselves is the same on all pages of a site.",
          "What the page says of its own player, form or break.");

  static final WordingRule BUTTON =
      new WordingRule(
          "button",
          WordingRule::button,
          Label.OTHER,
          "What a click does is nothing in a text.",
          "Says what a click does, and nothing else.");

  static final WordingRule CLOCK_TIME =
      new WordingRule(
          "clock",
          WordingRule::clock,
          Label.DATELINE,
          "A time of day alone says when something was posted, but in a table.",
          "Says at what time it was posted.");

  static final WordingRule POSTED =
      new WordingRule(
          "posted",
          WordingRule::posted,
          Label.DATELINE,
          "When an article was posted has a field of its own; a text that goes day by day has more days.",
          "Says when the article was posted or updated.");

  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    return wording.in(page, block);
  }

  private static @Nullable String embedNotice(Candidates page, int block) {
    return page.words(block) > Embeds.LONGEST ? null : Embeds.noticeIn(said(page, block));
  }

  private static @Nullable String affiliateNotice(Candidates page, int block) {
    boolean notice =
        page.words(block) <= Commissions.LONGEST
            && Commissions.areDisclosedIn(said(page, block))
            && !Commissions.areSubjectOf(title(page));
    return notice ? "this page, and a commission" : null;
  }

  private static @Nullable String filler(Candidates page, int block) {
    boolean filler =
        Fillers.open(page.survey().blocks.get(block).text()) && !Fillers.areSubjectOf(title(page));
    return filler ? "lorem ipsum" : null;
  }

  private static @Nullable String placeholder(Candidates page, int block) {
    var survey = page.survey();
    boolean forgotten =
        Placeholders.is(survey.blocks.get(block).text())
            && survey.cellOf(block) < 0
            && survey.blocks.get(block).element().closest(CODE) == null
            && !page.holds(ABOUT_TEMPLATES);
    return forgotten ? "all of it" : null;
  }

  private static boolean areTemplatesTheSubject(Candidates page) {
    return Placeholders.areSubjectOf(page.bodyTexts());
  }

  private static @Nullable String notice(Candidates page, int block) {
    boolean notice =
        page.words(block) <= Notices.LONGEST
            && page.survey().cellOf(block) < 0
            && Notices.say(page.survey().blocks.get(block).text());
    return notice ? "all of it" : null;
  }

  private static @Nullable String button(Candidates page, int block) {
    if (page.words(block) > Buttons.LONGEST
        || page.survey().cellOf(block) >= 0
        || page.survey().isHeading(block)) {
      return null;
    }
    var said = said(page, block);
    if (Buttons.say(said)) {
      return "all of it";
    }
    return Buttons.sayInRow(said) && isBesideButton(page, block) ? "buttons beside it" : null;
  }

  private static boolean isBesideButton(Candidates page, int block) {
    int end = Math.min(page.survey().size(), block + Buttons.NEAR + 1);
    return IntStream.range(Math.max(0, block - Buttons.NEAR), end)
        .anyMatch(i -> Buttons.say(said(page, i)));
  }

  private static @Nullable String clock(Candidates page, int block) {
    boolean alone =
        page.survey().cellOf(block) < 0
            && CLOCK.matcher(page.survey().blocks.get(block).text()).matches();
    return alone ? "nothing but a time" : null;
  }

  private static @Nullable String posted(Candidates page, int block) {
    boolean posted =
        page.isAmongFirst(block, PostingLines.FIRST) && isPosted(page, block) && !isDiary(page);
    return posted ? "nothing but a day" : null;
  }

  private static boolean isDiary(Candidates page) {
    int days = 0;
    for (int i = page.nextBody(-1); i >= 0 && days <= PostingLines.MOST; i = page.nextBody(i)) {
      days += isPosted(page, i) ? 1 : 0;
    }
    return days > PostingLines.MOST;
  }

  private static boolean isPosted(Candidates page, int block) {
    return page.survey().cellOf(block) < 0
        && !page.survey().isHeading(block)
        && PostingLines.say(page.survey().blocks.get(block).text());
  }

  private static Words said(Candidates page, int block) {
    return Words.of(page.survey().blocks.get(block).text());
  }

  private static Words title(Candidates page) {
    return Words.of(page.survey().page.head().title());
  }
}
