package io.copydesk.clean.text.rule;

import io.copydesk.clean.phrase.Buttons;
import io.copydesk.clean.phrase.Commissions;
import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.phrase.Embeds;
import io.copydesk.clean.phrase.Fillers;
import io.copydesk.clean.phrase.Notices;
import io.copydesk.clean.phrase.Placeholders;
import io.copydesk.clean.phrase.Services;
import io.copydesk.clean.phrase.Staff;
import io.copydesk.clean.phrase.Words;
import io.copydesk.parse.passage.Label;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Names for what stands around an article: menus, share bars, teasers, comments, legal notes. */
final class FurnitureRules {
  /** A share of words that no line has. */
  private static final double NEVER = 2;

  /** What lines say themselves. */
  static final List<LineRule> WORDING =
      List.of(
          says("share-bar", Label.SHARE, Concept.SHARE, 0.5, 0.7, "Asks to share the article."),
          says("advertisement", Label.PROMO, Concept.AD, 0.4, 0.6, "Marks an advertisement."),
          says("legal", Label.LEGAL, Concept.LEGAL, 0.15, 0.4, "Tells of rights, terms, cookies."),
          says("error", Label.OTHER, Concept.ERROR, 0.5, 0.8, "A message in place of content."),
          says("comment", Label.COMMENT, Concept.COMMENT, 0.3, 0.6, "Belongs to a comment thread."),
          says("promo", Label.PROMO, Concept.PROMO, 0.25, 0.6, "Offers or asks to subscribe."),
          LineRule.veto(
              "button",
              Label.OTHER,
              "Says what a click does, and nothing else.",
              FurnitureRules::button),
          LineRule.veto(
              "embed-notice",
              Label.LEGAL,
              "Asks for leave to show content of others.",
              FurnitureRules::embedNotice),
          LineRule.veto(
              "service-note",
              Label.PROMO,
              "Offers a newsletter, an app or a channel to follow.",
              FurnitureRules::serviceNote),
          LineRule.veto(
              "affiliate-notice",
              Label.LEGAL,
              "Says that the page earns by its links.",
              FurnitureRules::affiliateNotice),
          LineRule.veto(
              "filler", Label.OTHER, "Filler text of the page's template.", FurnitureRules::filler),
          LineRule.veto(
              "placeholder",
              Label.OTHER,
              "A mark of the page's template that nobody filled.",
              FurnitureRules::placeholder),
          LineRule.veto(
              "machine-summary",
              Label.OTHER,
              "Belongs to a summary that a machine made.",
              MachineSummary::signal),
          says("player", Label.OTHER, Concept.MEDIA, 0.5, 0.8, "Belongs to a player or gallery."),
          says(
              "related-heading",
              Label.RELATED,
              Concept.RELATED,
              0.5,
              0.8,
              "Heads a list of articles."),
          LineRule.veto(
              "read-more", Label.RELATED, "Leads on to another article.", FurnitureRules::readMore),
          LineRule.veto(
              "page-notice",
              Label.OTHER,
              "What the page says of its own player, form or break.",
              FurnitureRules::pageNotice));

  /** What lines are by where they stand. */
  static final List<LineRule> PLACE =
      List.of(
          LineRule.veto(
              "signature",
              Label.OTHER,
              "Belongs to the signature of a mail.",
              FurnitureRules::inSignature),
          LineRule.veto(
              "staff", Label.OTHER, "Names those who made the article.", FurnitureRules::staff),
          LineRule.name(
              "comment-thread",
              Label.COMMENT,
              "Stands below the heading of the comments.",
              FurnitureRules::inThread),
          LineRule.name(
              "related",
              Label.RELATED,
              "Stands below a heading of other articles.",
              FurnitureRules::inRelated),
          says("menu", Label.NAV, Concept.NAV, 0.5, NEVER, "A menu's entry."),
          LineRule.name(
              "menu-run",
              Label.NAV,
              "One of a row of short lines apart from the text.",
              FurnitureRules::inMenu),
          says(
              "tagline",
              Label.OTHER,
              Concept.TAGLINE,
              0.2,
              NEVER,
              "Tells of the author or the sources."),
          LineRule.veto(
              "above-the-headline",
              Label.OTHER,
              "Stands far above the headline.",
              FurnitureRules::above),
          behind(
              "dated-comments",
              Label.COMMENT,
              "Stands among readers' comments.",
              DatedComments.START),
          behind("sources", Label.OTHER, "Lists what the article cites.", SourceList.START),
          behind(
              "behind-the-end", Label.OTHER, "Stands behind the end of the article.", Ending.LINE),
          LineRule.veto("author-bio", Label.OTHER, "Tells who the author is.", AuthorBios::signal),
          LineRule.veto(
              "last-fragment",
              Label.OTHER,
              "A few words without a full stop after the last paragraph.",
              FurnitureRules::lastFragment));

  private static final double THREAD_FROM = 0.3;
  private static final int RELATED_LINES = 40;
  private static final double SHORT = 10;
  private static final double TEASER = 20;
  private static final double FRAGMENT = 4;

  /** Lines of the body at either end among which those who made it are named. */
  private static final int STAFF = 2;

  private static final Predicate<Draft> ABOUT_TEMPLATES = FurnitureRules::areTemplatesTheSubject;

  private static final Predicate<Draft> ABOUT_SERVICES = FurnitureRules::areServicesTheSubject;

  /** A line that is likelier body is believed wherever it stands. */
  private static final double SURE = 0.9;

  private FurnitureRules() {}

  /**
   * A rule on what a line says.
   *
   * @param share the share of its words that makes a line outside of the body this
   * @param sure the share that takes a line out of the body
   */
  private static LineRule says(
      String id, Label label, Concept concept, double share, double sure, String reason) {
    return LineRule.veto(
        id,
        label,
        reason,
        (draft, line) -> {
          double said = draft.facts(line).said().share(concept);
          return !draft.isInMidst(line) && said >= (draft.isBody(line) ? sure : share)
              ? String.format(Locale.ROOT, "%.0f %% of its words", 100 * said)
              : null;
        });
  }

  private static @Nullable String above(Draft draft, int line) {
    boolean doubtful = draft.isBody(line) && draft.score(line) <= SURE;
    return doubtful && line < draft.place(Opening.LINE)
        ? "line " + draft.facts(draft.headline()).line().number()
        : null;
  }

  /** A rule for the lines of the body from a place on. */
  private static LineRule behind(
      String id, Label label, String reason, ToIntFunction<Draft> place) {
    return LineRule.veto(
        id,
        label,
        reason,
        (draft, line) -> {
          boolean behind = draft.isBody(line) && line >= draft.place(place);
          return behind ? "line " + draft.facts(draft.place(place)).line().number() : null;
        });
  }

  private static @Nullable String button(Draft draft, int line) {
    return Buttons.say(draft.facts(line).words()) ? "all of it" : null;
  }

  private static @Nullable String pageNotice(Draft draft, int line) {
    var facts = draft.facts(line);
    return facts.count() <= Notices.LONGEST && Notices.say(facts.line().text())
        ? "all of it"
        : null;
  }

  private static @Nullable String embedNotice(Draft draft, int line) {
    var facts = draft.facts(line);
    return facts.count() > Embeds.LONGEST ? null : Embeds.noticeIn(facts.words());
  }

  private static @Nullable String affiliateNotice(Draft draft, int line) {
    boolean notice =
        Commissions.areDisclosedIn(draft.facts(line).words())
            && !isHeadlined(draft, Commissions::areSubjectOf);
    return notice ? "this page, and a commission" : null;
  }

  private static @Nullable String filler(Draft draft, int line) {
    boolean filler =
        Fillers.open(draft.facts(line).line().text()) && !isHeadlined(draft, Fillers::areSubjectOf);
    return filler ? "lorem ipsum" : null;
  }

  private static @Nullable String placeholder(Draft draft, int line) {
    boolean forgotten =
        Placeholders.is(draft.facts(line).line().text()) && !draft.holds(ABOUT_TEMPLATES);
    return forgotten ? "all of it" : null;
  }

  private static boolean areTemplatesTheSubject(Draft draft) {
    return Placeholders.areSubjectOf(draft.bodyTexts());
  }

  /** Where an article begins or ends, such services are the site's, not its subject. */
  private static @Nullable String serviceNote(Draft draft, int line) {
    boolean body = draft.isBody(line);
    boolean asks = body && Services.areAllOf(draft.facts(line).words());
    boolean atAnEnd =
        body
            && isServiceNote(draft, line)
            && (isEnd(draft, line, 1, Services.LAST) || isEnd(draft, line, -1, Services.FIRST));
    if ((!atAnEnd && !asks) || draft.holds(ABOUT_SERVICES)) {
      return null;
    }
    return atAnEnd ? "near an end of the text" : "all of it";
  }

  private static boolean isServiceNote(Draft draft, int line) {
    var facts = draft.facts(line);
    return facts.count() <= Services.LONGEST && Services.areOfferedIn(facts.words());
  }

  /** Whether fewer lines of the body than these follow in a direction. */
  static boolean isEnd(Draft draft, int line, int step, int lines) {
    int seen = 0;
    for (int i = line + step; i >= 0 && i < draft.page().size() && seen < lines; i += step) {
      seen += draft.isBody(i) ? 1 : 0;
    }
    return seen < lines;
  }

  private static boolean areServicesTheSubject(Draft draft) {
    int notes = 0;
    for (int i = 0; i < draft.page().size() && notes <= Services.MOST; i++) {
      notes += draft.isBody(i) && isServiceNote(draft, i) ? 1 : 0;
    }
    return notes > Services.MOST || isHeadlined(draft, Services::areOfferedIn);
  }

  /** Whether the page's headline is about something; not where it has none. */
  static boolean isHeadlined(Draft draft, Predicate<Words> subject) {
    int headline = draft.title().line();
    return headline >= 0 && subject.test(draft.facts(headline).words());
  }

  private static @Nullable String readMore(Draft draft, int line) {
    var facts = draft.facts(line);
    boolean leads =
        facts.said().opens(Concept.READ_MORE)
            && (!draft.isBody(line) || (!facts.shape().ends() && facts.count() <= TEASER));
    return leads ? "opens with it" : null;
  }

  private static @Nullable String lastFragment(Draft draft, int line) {
    var facts = draft.facts(line);
    boolean fragment =
        draft.isBody(line)
            && facts.count() <= FRAGMENT
            && facts.isOpen()
            && !facts.line().bullet()
            && line > 0
            && draft.isBody(line - 1)
            && draft.facts(line - 1).isProse();
    for (int i = line + 1; fragment && i < draft.page().size(); i++) {
      fragment = !draft.isBody(i);
    }
    return fragment ? "after the last paragraph" : null;
  }

  private static @Nullable String inSignature(Draft draft, int line) {
    int dashes = draft.place(Signature.START);
    return line >= dashes ? "line " + draft.facts(dashes).line().number() : null;
  }

  private static @Nullable String staff(Draft draft, int line) {
    boolean named =
        draft.isBody(line)
            && Staff.isNamedIn(draft.facts(line).line().text())
            && (isEnd(draft, line, 1, STAFF) || isEnd(draft, line, -1, STAFF));
    return named ? "at an end of the text" : null;
  }

  private static @Nullable String inThread(Draft draft, int line) {
    int mark = draft.page().lastComment(line);
    boolean below = mark >= 0 && mark < line && draft.page().commentsBegan(line) > THREAD_FROM;
    return below ? "line " + draft.facts(mark).line().number() : null;
  }

  private static @Nullable String inRelated(Draft draft, int line) {
    int mark = draft.page().lastRelated(line);
    boolean below = mark >= 0 && mark < line && line - mark <= RELATED_LINES;
    return below && !draft.facts(line).isProse()
        ? "line " + draft.facts(mark).line().number()
        : null;
  }

  private static @Nullable String inMenu(Draft draft, int line) {
    var page = draft.page();
    int row = 0;
    for (int i = Math.max(0, line - 2); i <= Math.min(page.size() - 1, line + 2); i++) {
      row += !page.facts(i).shape().ends() && page.facts(i).count() < SHORT ? 1 : 0;
    }
    return row >= 3 && page.facts(line).count() < SHORT ? row + " short lines" : null;
  }
}
