package io.copydesk.clean.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a browser or printer writes at the edges of each page: when it was printed and its title,
 * its address, which page it is. Immutable.
 */
final class Margins {
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

  private static final double LONGEST = 24;

  /** Pages of a text that was printed on more than one. */
  private static final int FEWEST = 2;

  private final boolean[] margin;

  private Margins(boolean[] margin) {
    this.margin = margin;
  }

  static Margins of(List<LineFacts> lines) {
    int feet = 0;
    boolean[] foot = new boolean[lines.size()];
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < foot.length; i++) {
      var facts = lines.get(i);
      foot[i] = facts.count() <= LONGEST && FOOT.matcher(facts.line().text()).matches();
      feet += foot[i] ? 1 : 0;
      times.merge(facts.key(), 1, Integer::sum);
    }
    return new Margins(feet < FEWEST ? new boolean[foot.length] : margins(lines, foot, times));
  }

  /** The feet; what repeats beside one, or opens with a time, is a head. */
  private static boolean[] margins(
      List<LineFacts> lines, boolean[] foot, Map<String, Integer> times) {
    boolean[] margins = foot.clone();
    for (int i = 0; i < foot.length; i++) {
      var facts = lines.get(i);
      boolean beside = (i > 0 && foot[i - 1]) || (i + 1 < foot.length && foot[i + 1]);
      boolean repeats = beside && times.getOrDefault(facts.key(), 0) >= FEWEST;
      boolean head = repeats || HEAD.matcher(facts.line().text()).matches();
      margins[i] |= head && facts.count() <= LONGEST;
    }
    return margins;
  }

  /** Whether the line stands at the edge of a page. */
  boolean has(int line) {
    return margin[line];
  }
}
