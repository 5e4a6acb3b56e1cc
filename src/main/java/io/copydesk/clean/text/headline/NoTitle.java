package io.copydesk.clean.text.headline;

import io.copydesk.clean.phrase.Buttons;
import io.copydesk.clean.phrase.Commissions;
import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.phrase.Embeds;
import io.copydesk.clean.phrase.Fillers;
import io.copydesk.clean.phrase.MachineSummaries;
import io.copydesk.clean.text.line.Credits;
import io.copydesk.clean.text.line.Furniture;
import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.clean.text.line.Pointers;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells lines that say themselves what else they are: however much they read like a headline, they
 * are none. Of 1,237 true headlines of the benchmarks no sign but brackets is found on more than
 * one. What {@link Furniture#is} takes is no candidate anyway.
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

  /** "Book a table >", "← The mill": what a click leads to. */
  private static final Pattern ARROW = Pattern.compile("^[←‹◀<] |[→›▸►>]$");

  /** "Topics: ferries, harbour", "Filed under: Islands". */
  private static final Pattern FILED =
      Pattern.compile(
          "(?iu)^(?:topics?|tags?|keywords?|categor(?:y|ies)|(?:filed|posted) (?:under|in)|themen"
              + "|schlagw(?:ort|orte|örter)|stichw(?:ort|orte|örter)|mots[- ]clés|etiquetas|temas"
              + "|palabras clave|tag correlati|trefwoorden|emner|ämnen|słowa kluczowe|tagi|теги)"
              + " ?[:：]");

  /** "See also: The mill" and the like, with what they lead to behind the mark. */
  private static final Pattern MARKED = Pattern.compile("^[^:：]{1,40}[:：]");

  /** "12 Mill Rd., Suite 5". */
  private static final Pattern STREET =
      Pattern.compile(
          "(?i)^\\d{1,6} [\\p{L}. ]{2,40} (?:rd|road|st|street|ave|avenue|blvd|drive|lane)\\b\\.?(?:,|$)");

  /** More words than a headline has: the longest of the benchmarks has 33. */
  private static final double LONGEST = 40;

  /** The same of a line that a full stop ends. */
  private static final double LONGEST_SENTENCE = 18;

  /** Words of a credit: what is longer and does not open like one may speak of pictures. */
  private static final double CREDIT = 6;

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
          facts -> Fillers.open(facts.line().text()),
          facts -> MachineSummaries.areOwnedIn(facts.words()),
          facts -> BRACKETED.matcher(facts.line().text()).matches(),
          facts -> LABELS.matcher(facts.line().text()).find(),
          facts -> Pointers.in(facts.line().text()) != null,
          NoTitle::isCredit,
          Crafts::areNamed,
          facts -> facts.shape().brackets() && Credits.tail(facts),
          Credits::labelledTail,
          facts -> SIGNED.matcher(facts.line().text()).find(),
          facts -> ARROW.matcher(facts.line().text()).find(),
          facts -> FILED.matcher(facts.line().text()).find(),
          facts -> STREET.matcher(facts.line().text()).find(),
          facts ->
              facts.said().opens(Concept.READ_MORE) && MARKED.matcher(facts.line().text()).find(),
          facts -> facts.count() > LONGEST,
          facts -> facts.count() > LONGEST_SENTENCE && facts.line().text().endsWith("."));

  private NoTitle() {}

  private static boolean isCredit(LineFacts facts) {
    boolean may = facts.count() <= CREDIT || facts.said().opens(Concept.CREDIT);
    return may && Credits.isCredit(facts);
  }

  /** Whether a line is something else for certain. */
  static boolean is(LineFacts facts) {
    return SIGNS.stream().anyMatch(sign -> sign.test(facts));
  }
}
