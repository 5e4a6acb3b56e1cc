package io.copydesk.clean.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What buttons, filters and labels say on pages of one kind, in many languages. Immutable. */
public final class Wares {
  /** Words of a line: a longer one is no button. */
  public static final double LONGEST = 8;

  private static final int LONGEST_PHRASE = 4;

  private static final PhraseLists LISTS = PhraseLists.of(Wares.class, "wares.txt");

  /** What shops say: carts, stock, shipping, sizes. */
  public static final Wares SHOP = new Wares("shop");

  /** What lists of results say, of whatever: order, filters, further pages, tickets, jobs. */
  public static final Wares LIST = new Wares("list");

  private final Set<String> phrases = new HashSet<>();
  private final Set<String> openers = new HashSet<>();

  private Wares(String heading) {
    for (List<String> tokens : LISTS.below(heading)) {
      phrases.add(String.join(" ", tokens));
      openers.add(tokens.getFirst());
    }
  }

  /**
   * The phrases in a short line that no mark ends; none in others.
   *
   * @param ended whether a mark ends the line
   */
  public List<String> in(Words line, boolean ended) {
    if (ended || line.count() > LONGEST) {
      return List.of();
    }
    List<String> tokens = line.tokens();
    var said = new ArrayList<String>();
    for (int at = 0; at < tokens.size(); ) {
      int end = openers.contains(tokens.get(at)) ? end(tokens, at) : at;
      if (end > at) {
        said.add(String.join(" ", tokens.subList(at, end)));
      }
      at = Math.max(end, at + 1);
    }
    return said;
  }

  /** Where the longest phrase ends that begins at a token; the token itself if none does. */
  private int end(List<String> tokens, int at) {
    int end = Math.min(tokens.size(), at + LONGEST_PHRASE);
    while (end > at && !phrases.contains(String.join(" ", tokens.subList(at, end)))) {
      end--;
    }
    return end;
  }
}
