package io.copydesk.clean.text;

import io.copydesk.parse.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells lines that only lead somewhere, and read like headlines: those of a menu that stands twice,
 * of a table of contents, of the way to the page.
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

  /** "Home > News > Politics", "« Older posts", "Previous: The mill". */
  private static final Pattern WAY =
      Pattern.compile(
          "(?iu)\\s[>»›▸]\\s|\\w>\\w|^\\s*(?:home|blog|start)\\b.*[/>»]"
              + "|^(?:home|startseite|accueil|inicio|início|forside|hem|hjem)(?-i:(?: \\p{Lu}\\S*){3,}$)|(?: / .*){2}"
              + "|^\\s*(?:[«←]|(?:previous|next|back to)\\b).*"
              + "|^(?:jump to|skip to|wechseln zu|zur navigation|aller à|ir a|vai a|ga naar)\\b.*:"
              + "|^(?:you are here|sie sind hier|du bist hier|sie befinden sich|vous êtes ici"
              + "|usted está aquí|estás aquí|estás en|sei qui|ti trovi qui|você está aqui|está em"
              + "|u bevindt zich|je bent hier|du är här|du er her|olet tässä|jesteś tutaj"
              + "|nacházíte se|nachádzate sa|itt vagy|ön itt áll|sunteți aici|вы здесь|вы находитесь"
              + "|ви тут|buradasınız)\\b");

  /** What the first step of the way to a page is called. */
  private static final Pattern HOME =
      Pattern.compile(
          "(?iu)^(?:home|homepage|home page|start|startseite|accueil|inicio|portada|início|hem|hjem"
              + "|forside|forsiden|etusivu|strona główna|úvod|hlavná stránka|kezdőlap|címlap|acasă"
              + "|главная|головна|начало|ana sayfa|anasayfa|beranda|trang chủ|ホーム|首页|首頁|홈)$"
              + "|you are here|sie sind hier|vous êtes ici|você está em");

  /** Lines above the last step of a way in which the first one stands. */
  private static final int STEPS = 6;

  /** Lines below it in which the headline stands that says the same. */
  private static final int FAR = 5;

  private static final int FEWEST_WORDS = 5;

  private static final double SHARED = 1 / 3.0;

  private static final double LIKELY = 0.5;

  private final Draft draft;
  private final Map<List<String>, List<Integer>> places = new HashMap<>();

  Signposts(Draft draft) {
    this.draft = draft;
    for (int i = 0; i < draft.page().size(); i++) {
      places.computeIfAbsent(tokens(i), _ -> new ArrayList<>()).add(i);
    }
  }

  private List<String> tokens(int line) {
    return draft.facts(line).words().tokens();
  }

  /** Whether a line is one of them. */
  boolean has(int line) {
    return WAY.matcher(draft.facts(line).line().text()).find()
        || copies(line).stream().anyMatch(copy -> isInMenu(line, copy))
        || isInContents(line)
        || breaksOff(line);
  }

  /**
   * The headline that the way to the page leads to, where it ends in other words for it: "Home",
   * "News", "The pier", and below "The old pier of Harbour Bay is closed"; the line itself where it
   * is no such end, or nothing below says the same.
   */
  int leadsTo(int line, List<TitleView> rivals) {
    boolean ends =
        copies(line).size() == 1
            && IntStream.range(Math.max(0, line - STEPS), line)
                .anyMatch(i -> HOME.matcher(draft.facts(i).line().text()).find());
    return rivals.stream()
        .map(TitleView::line)
        .filter(below -> ends && below > line && below <= line + FAR)
        .filter(below -> draft.score(Label.HEADLINE, below) >= LIKELY && saysTheSame(below, line))
        .findFirst()
        .orElse(line);
  }

  /** Whether a line says what the end of the way says, in other words and not in few. */
  private boolean saysTheSame(int headline, int end) {
    Set<String> own = telling(headline);
    Set<String> shared = telling(end);
    double all = shared.size();
    shared.retainAll(own);
    return own.size() >= FEWEST_WORDS && shared.size() >= SHARED * all && shared.size() < all;
  }

  private Set<String> telling(int line) {
    return tokens(line).stream()
        .filter(Headline::says)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whether a line breaks off where another that begins like it goes on. */
  private boolean breaksOff(int line) {
    List<String> own = tokens(line);
    int size = own.size();
    return draft.facts(line).shape().cut()
        && size >= SHORTEST
        && places.keySet().stream()
            .anyMatch(it -> it.size() > size && it.subList(0, size).equals(own));
  }

  private List<Integer> copies(int line) {
    List<Integer> all = places.getOrDefault(tokens(line), List.of());
    return all.size() > MOST || tokens(line).isEmpty() ? List.of() : all;
  }

  /** Whether what stands around a line stands around its copy as well. */
  private boolean isInMenu(int line, int copy) {
    int apart = Math.abs(line - copy);
    int same = alike(line, copy, -1) + alike(line, copy, 1);
    return apart > COPY && Math.min(same, apart - 1) >= FEWEST;
  }

  private int alike(int line, int copy, int step) {
    int size = draft.page().size();
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
        other <= Math.min(draft.page().size() - 1, line + BELOW);
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
    return line >= 0 && line < draft.page().size() && draft.score(line) >= Draft.BODY;
  }
}
