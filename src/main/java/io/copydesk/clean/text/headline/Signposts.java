package io.copydesk.clean.text.headline;

import io.copydesk.clean.text.guard.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells lines that only lead somewhere, and read like headlines: those of a menu that stands twice,
 * of a table of contents, of the way to the page, and titles that break off.
 */
final class Signposts {
  /** Lines that may stand between a headline and its copy for other screens. */
  private static final int COPY = 3;

  /** Lines beside a line that stand beside its copy, too, and how far they are looked for. */
  private static final int FEWEST = 3;

  private static final int REACH = 6;

  /** Lines between a table of contents and the subheads that it names. */
  private static final int BELOW = 2;

  /** Neighbours that have to be named in a table of contents as well. */
  private static final int NEIGHBOURS = 2;

  private static final int SHORTEST = 2;

  /** Copies that are looked at: what has more is a mark. */
  private static final int MOST = 20;

  /** "« Older posts", "Previous: The mill", "Jump to: navigation, search". */
  private static final Pattern AWAY =
      Pattern.compile(
          "(?iu)^\\s*(?:[«←]|(?:previous|next|back to)\\b).*"
              + "|^(?:jump to|skip to|wechseln zu|zur navigation|aller à|ir a|vai a|ga naar)\\b.*:");

  private final Judged judged;

  /** Lines by what they say, sorted: what begins like a line stands right behind it. */
  private final NavigableMap<String, List<Integer>> places = new TreeMap<>();

  Signposts(Judged judged) {
    this.judged = judged;
    for (int i = 0; i < judged.page().size(); i++) {
      places.computeIfAbsent(said(i), _ -> new ArrayList<>()).add(i);
    }
  }

  private List<String> tokens(int line) {
    return judged.facts(line).words().tokens();
  }

  /** The tokens of a line in a row; none holds a blank. */
  private String said(int line) {
    return String.join(" ", tokens(line));
  }

  /** Whether a line is one of them. */
  boolean has(int line) {
    String text = judged.facts(line).line().text();
    return AWAY.matcher(text).find()
        || Breadcrumbs.are(text)
        || copies(line).stream().anyMatch(copy -> isInMenu(line, copy))
        || isInContents(line)
        || breaksOff(line);
  }

  /** Whether a line breaks off where another that begins like it goes on. */
  private boolean breaksOff(int line) {
    String own = said(line);
    boolean may = judged.facts(line).shape().cut() && tokens(line).size() >= SHORTEST;
    String next = may ? places.higherKey(own) : null;
    return next != null && next.startsWith(own + " ");
  }

  private List<Integer> copies(int line) {
    List<Integer> all = places.getOrDefault(said(line), List.of());
    return all.size() > MOST || tokens(line).isEmpty() ? List.of() : all;
  }

  /** Whether what stands around a line stands around its copy as well. */
  private boolean isInMenu(int line, int copy) {
    int apart = Math.abs(line - copy);
    int same = alike(line, copy, -1) + alike(line, copy, 1);
    return apart > COPY && Math.min(same, apart - 1) >= FEWEST;
  }

  private int alike(int line, int copy, int step) {
    int size = judged.page().size();
    int same = 0;
    for (int away = step; same < REACH; away += step) {
      int first = Math.min(line, copy) + away;
      int last = Math.max(line, copy) + away;
      if (first < 0 || last >= size || !tokens(first).equals(tokens(last))) {
        break;
      }
      same++;
    }
    return same;
  }

  /** Whether a line and its neighbours stand again below, each above body, in the same order. */
  private boolean isInContents(int line) {
    List<Integer> subheads = subheads(line, line);
    if (subheads.isEmpty() || isBody(line - 1)) {
      return false;
    }
    int named = 0;
    for (int other = Math.max(0, line - BELOW);
        other <= Math.min(judged.page().size() - 1, line + BELOW);
        other++) {
      boolean may = tokens(other).size() >= SHORTEST && !tokens(other).equals(tokens(line));
      boolean above = other < line;
      boolean inOrder =
          may
              && subheads(other, Math.max(line, other)).stream()
                  .anyMatch(it -> subheads.stream().anyMatch(own -> (it < own) == above));
      named += inOrder ? 1 : 0;
    }
    return named >= NEIGHBOURS;
  }

  /** Where a line stands again behind another, and body below it. */
  private List<Integer> subheads(int line, int behind) {
    return copies(line).stream()
        .filter(copy -> copy > behind + BELOW && (isBody(copy + 1) || isBody(copy + 2)))
        .toList();
  }

  private boolean isBody(int line) {
    return line >= 0 && line < judged.page().size() && judged.score(line) >= Judged.BODY;
  }
}
