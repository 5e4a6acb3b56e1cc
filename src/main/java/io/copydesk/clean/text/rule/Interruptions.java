package io.copydesk.clean.text.rule;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.parse.passage.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines that part what belongs together, again and again: the margins of printed pages, marks of
 * advertisements, words that a template writes above each paragraph. They are taken out before any
 * line is judged, so that judges see the text as it was written. Immutable.
 *
 * @param rules the rule that a line goes by, null where it is the text's own; by the line's place
 */
public record Interruptions(List<@Nullable LineRule> rules) {
  private static final LineRule PAGE_MARGIN =
      rule("page-margin", Label.OTHER, "Stands at the edge of each printed page.");

  private static final LineRule AD_BREAK =
      rule("ad-break", Label.PROMO, "Marks an advertisement, time and again.");

  private static final LineRule SEPARATOR =
      rule("separator", Label.OTHER, "Stands between every two paragraphs.");

  /** What lines go by that interrupt. */
  public static final List<LineRule> ALL = List.of(PAGE_MARGIN, AD_BREAK, SEPARATOR);

  /** "2/5" behind an address, "Page 2 of 5", "- 2 -". */
  private static final Pattern FOOT =
      Pattern.compile(
          "(?iu)^(?:[a-z]{3,8}://[^ ]+ \\d{1,3} ?/ ?\\d{1,3}"
              + "|(?:page|seite|página|pagina|side|sida|sivu|strona|strana|oldal|стр\\.?|страница|sayfa|p\\.)"
              + " \\d{1,3}(?: ?/ ?| (?:of|von|de|sur|di|van|av|af|z|ze|iz|из|/) )\\d{1,3}"
              + "|[-–—] ?\\d{1,3} ?[-–—])$");

  /** "12.3.2024, 14:05 Headline". */
  private static final Pattern HEAD =
      Pattern.compile(
          "^\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? \\d{1,2}[:.]\\d{2}(?: ?[AaPp]\\.?[Mm]\\.?)? \\S.*");

  /** Words of a margin, at most. */
  private static final double LONGEST_MARGIN = 24;

  /** Pages of a text that was printed on more than one. */
  private static final int FEWEST_PAGES = 2;

  /** Marks of advertisements in a text that they interrupt; one alone heads what is advertised. */
  private static final int FEWEST_BREAKS = 3;

  /** Times that a template's words stand in a text. */
  private static final int FEWEST_SEPARATORS = 8;

  private static final double LONGEST_SEPARATOR = 4;

  /** The share of the gaps between them that hold one paragraph and no more. */
  private static final double MOST_GAPS = .6;

  private static LineRule rule(String id, Label label, String reason) {
    return LineRule.veto(id, label, reason, (_, _) -> null);
  }

  /** What interrupts a text, by some of {@link #ALL}. */
  public static Interruptions of(List<LineFacts> lines, List<LineRule> by) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      places.computeIfAbsent(lines.get(i).key(), _ -> new ArrayList<>()).add(i);
    }
    var rules = new ArrayList<@Nullable LineRule>();
    boolean[] margins = margins(lines, places);
    for (int i = 0; i < lines.size(); i++) {
      rules.add(margins[i] && by.contains(PAGE_MARGIN) ? PAGE_MARGIN : null);
    }
    for (List<Integer> same : places.values()) {
      LineRule rule = again(lines, same);
      if (rule != null && by.contains(rule)) {
        same.forEach(i -> rules.set(i, rule));
      }
    }
    return new Interruptions(rules);
  }

  /** The rule for a line that says the same in several places, or null. */
  private static @Nullable LineRule again(List<LineFacts> lines, List<Integer> places) {
    var facts = lines.get(places.getFirst());
    if (places.size() >= FEWEST_BREAKS && facts.said().share(Concept.AD) == 1) {
      return AD_BREAK;
    }
    if (places.size() < FEWEST_SEPARATORS
        || facts.count() > LONGEST_SEPARATOR
        || facts.shape().ends()) {
      return null;
    }
    int paragraphs = 0;
    for (int i = 1; i < places.size(); i++) {
      int place = places.get(i);
      boolean one = place - places.get(i - 1) == 2 && lines.get(place - 1).isProse();
      paragraphs += one ? 1 : 0;
    }
    return paragraphs >= MOST_GAPS * (places.size() - 1) ? SEPARATOR : null;
  }

  /** The feet of printed pages; what repeats beside one, or opens with a time, is a head. */
  private static boolean[] margins(List<LineFacts> lines, Map<String, List<Integer>> places) {
    int feet = 0;
    boolean[] foot = new boolean[lines.size()];
    for (int i = 0; i < foot.length; i++) {
      var facts = lines.get(i);
      foot[i] = facts.count() <= LONGEST_MARGIN && FOOT.matcher(facts.line().text()).matches();
      feet += foot[i] ? 1 : 0;
    }
    if (feet < FEWEST_PAGES) {
      return new boolean[foot.length];
    }
    boolean[] margins = foot.clone();
    for (int i = 0; i < foot.length; i++) {
      var facts = lines.get(i);
      boolean beside = (i > 0 && foot[i - 1]) || (i + 1 < foot.length && foot[i + 1]);
      boolean repeats =
          beside && places.getOrDefault(facts.key(), List.of()).size() >= FEWEST_PAGES;
      boolean head = repeats || HEAD.matcher(facts.line().text()).matches();
      margins[i] |= head && facts.count() <= LONGEST_MARGIN;
    }
    return margins;
  }

  /** Of as many things as there are lines, those of lines that do not interrupt. */
  public <T> List<T> without(List<T> all) {
    return IntStream.range(0, all.size())
        .filter(i -> rules.get(i) == null)
        .<T>mapToObj(all::get)
        .toList();
  }

  /** Of as many things as there are lines, those of lines that go by a rule. */
  public <T> List<T> of(LineRule rule, List<T> all) {
    return IntStream.range(0, all.size())
        .filter(i -> rule.equals(rules.get(i)))
        .<T>mapToObj(all::get)
        .toList();
  }
}
