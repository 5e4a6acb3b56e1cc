package io.copydesk.clean.text;

import io.copydesk.clean.phrase.Buttons;
import io.copydesk.clean.phrase.Commissions;
import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.phrase.Embeds;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells lines that say themselves what else they are: however much they read like a headline, they
 * are none. Of 1,237 true headlines of the benchmarks no sign but brackets is found on more than
 * one. What {@link Headline#isFurniture} takes is no candidate anyway.
 */
final class NoTitle {
  /** A web address; the name of a file, with its size or without. Either may end a line. */
  private static final Pattern FILE =
      Pattern.compile(
          "(?i)(?:^|\\s)(?:https?://|www\\.)\\S*$"
              + "|\\.(?:jpe?g|png|gif|webp|pdf|docx?|xlsx?|mp[34]|html?|php)"
              + "(?: \\([\\d.,]{1,9} ?[KM]B\\))?$");

  /** "Call us: 555 010 4477", "Harbour Bay, ME 04530": how to reach somebody. */
  private static final Pattern CONTACT =
      Pattern.compile("\\b\\d{3}[ .-]\\d{3}[ .-]\\d{4}$|, [A-Z]{2} \\d{5}(?:-\\d{4})?$");

  /** All of it in one pair of brackets. */
  private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|（[^（）]*）");

  /** "Publisher: Harbour Books Translator: Ada Brook Pages: 320" and "home: news: contact:". */
  private static final Pattern LABELS =
      Pattern.compile("(?:^|[\\s|])\\p{L}+:(?:\\s.*?)?\\s\\p{L}+:(?:\\s.*?)?\\s\\p{L}+:(?:\\s|$)");

  /** "The pier was closed on Monday. Ada Brook": a caption and who took the picture. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "\\p{Ll}{2}(?<!\\b(?:Prof|Mrs|Rev|Sen|Gov|Gen|Rep|Capt|Sgt|vs|feat))[.] "
              + "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3}(?:/\\p{Lu}[\\p{L} ]+)?$");

  private static final String FILLER = "lorem ipsum";

  /** The share of a line's words from which on it belongs to a form or a player. */
  private static final double FORM = 0.6;

  private static final List<Predicate<LineFacts>> SIGNS =
      List.of(
          facts -> facts.shape().colon(),
          facts -> Buttons.say(facts.words()),
          facts -> facts.said().share(Concept.COMMENT) >= FORM,
          facts -> facts.said().share(Concept.MEDIA) >= FORM,
          facts -> Embeds.noticeIn(facts.words()) != null,
          facts -> Commissions.areDisclosedIn(facts.words()),
          facts -> FILE.matcher(facts.line().text()).find(),
          facts -> CONTACT.matcher(facts.line().text()).find(),
          facts -> facts.key().startsWith(FILLER),
          facts -> BRACKETED.matcher(facts.line().text()).matches(),
          facts -> LABELS.matcher(facts.line().text()).find(),
          facts -> Pointers.in(facts.line().text()) != null,
          Credits::isCredit,
          facts -> facts.shape().brackets() && Credits.tail(facts),
          Credits::labelledTail,
          facts -> SIGNED.matcher(facts.line().text()).find());

  private NoTitle() {}

  /** Whether a line is something else for certain. */
  static boolean is(LineFacts facts) {
    return SIGNS.stream().anyMatch(sign -> sign.test(facts));
  }
}
