package io.copydesk.clean.text.headline;

import io.copydesk.clean.text.guard.Judged;
import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.clean.text.line.TellingWords;
import io.copydesk.parse.passage.Label;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The way to a page, as sites name it above the headline: in one line, or a step in each. */
final class Breadcrumbs {
  private static final String HERE =
      "you are here|sie sind hier|du bist hier|sie befinden sich|vous êtes ici|usted está aquí"
          + "|estás aquí|estás en|sei qui|ti trovi qui|você está aqui|está em|u bevindt zich"
          + "|je bent hier|du är här|du er her|olet tässä|jesteś tutaj|nacházíte se|nachádzate sa"
          + "|itt vagy|ön itt áll|sunteți aici|вы здесь|вы находитесь|ви тут|buradasınız";

  /** First steps that open the line of a menu, and no headline. */
  private static final String MENU = "home|startseite|accueil|inicio|início|forside|hem|hjem";

  private static final String HOME =
      MENU
          + "|homepage|home page|start|portada|forsiden|etusivu|strona główna|úvod"
          + "|hlavná stránka|kezdőlap|címlap|acasă|главная|головна|начало|ana sayfa|anasayfa"
          + "|beranda|trang chủ|ホーム|首页|首頁|홈";

  /** "Home > News > Politics", "Home Islands Ferries Contact", "You are here: News". */
  private static final Pattern TRAIL =
      Pattern.compile(
          "(?iu)\\s[>»›▸]\\s|\\w>\\w|(?: / .*){2}|^\\s*(?:home|blog|start)\\b.*[/>»]"
              + "|^(?:"
              + MENU
              + ")(?-i:(?: \\p{Lu}\\S*){3,}$)"
              + "|^(?:"
              + HERE
              + ")\\b");

  private static final Pattern FIRST_STEP =
      Pattern.compile("(?iu)^(?:" + HOME + ")$|^(?:" + HERE + ")\\b");

  /** Lines above the last step in which the first one stands. */
  private static final int STEPS = 6;

  /** Lines below it in which the headline stands. */
  private static final int BELOW = 5;

  /** Telling words of such a headline, and the share of the step's that it has. */
  private static final int FEWEST = 5;

  private static final double SHARED = 1 / 3.0;

  /** How likely the headline is one by itself. */
  private static final double LIKELY = 0.3;

  private Breadcrumbs() {}

  /** Whether a line is the whole way. */
  static boolean are(String line) {
    return TRAIL.matcher(line).find();
  }

  /**
   * The headline that the way leads to, where it ends in other words for it: "Home", "News", "The
   * pier", and below "The old pier of Harbour Bay is closed". The line itself where it is no such
   * end, or nothing below says the same.
   */
  static int lead(Judged judged, int line, List<TitleView> rivals) {
    if (!isLastStep(judged, line)) {
      return line;
    }
    return rivals.stream()
        .map(TitleView::line)
        .filter(below -> below > line && below <= line + BELOW)
        .filter(below -> judged.score(Label.HEADLINE, below) >= LIKELY)
        .filter(below -> saysTheSame(judged.facts(below), judged.facts(line)))
        .findFirst()
        .orElse(line);
  }

  /** Whether the first step stands above, and the line stands nowhere else. */
  private static boolean isLastStep(Judged judged, int line) {
    List<String> own = judged.facts(line).words().tokens();
    boolean again =
        IntStream.range(0, judged.page().size())
            .anyMatch(i -> i != line && judged.facts(i).words().tokens().equals(own));
    return !again
        && IntStream.range(Math.max(0, line - STEPS), line)
            .anyMatch(i -> FIRST_STEP.matcher(judged.facts(i).line().text()).find());
  }

  /** Whether a headline says what the last step says, in other words and not in few. */
  private static boolean saysTheSame(LineFacts headline, LineFacts step) {
    Set<String> own = TellingWords.of(headline);
    Set<String> shared = TellingWords.of(step);
    double all = shared.size();
    shared.retainAll(own);
    boolean other = shared.size() < all || own.size() == all;
    return own.size() >= FEWEST && shared.size() >= SHARED * all && other;
  }
}
