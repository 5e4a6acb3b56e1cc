package io.copydesk.clean.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lines that say when an article was posted or updated, in many languages, and nothing else but who
 * did so. Immutable.
 */
public final class PostingLines {
  /** Passages at the head of a body, where such lines stand. */
  public static final int FIRST = 3;

  /** Days at the head of a body: a text that has more of them goes day by day. */
  public static final int MOST = 2;

  /** Words of such a line. */
  private static final double LONGEST = 24;

  /** Words of a name that stands beside a day and a time. */
  private static final double NAME = 4;

  private static final Pattern YEAR = Pattern.compile("(?:19|20|25)\\d\\d");
  private static final Pattern CLOCK = Pattern.compile("\\b[0-2]?\\d ?(?:[:h時] ?[0-5]\\d)");

  private static final PhraseLists SHARED = PhraseLists.of(Phrases.class, "phrases.txt");
  private static final PhraseIndex POSTED = new PhraseIndex(SHARED.below("dated"));
  private static final PhraseIndex CALENDAR = new PhraseIndex(SHARED.below("calendar"));
  private static final Set<String> WORDS = words();

  private PostingLines() {}

  /** Whether a text is such a line. */
  public static boolean say(String text) {
    var words = Words.of(text);
    if (words.count() > LONGEST) {
      return false;
    }
    List<String> others =
        words.tokens().stream()
            .filter(token -> !isNumber(token) && !WORDS.contains(token))
            .toList();
    boolean year = words.tokens().stream().anyMatch(token -> YEAR.matcher(token).matches());
    long numbers = words.tokens().stream().filter(PostingLines::isNumber).count();
    if (others.isEmpty()) {
      boolean day = year && numbers + (CALENDAR.isIn(words) ? 1 : 0) >= 3;
      return day || (numbers > 0 && POSTED.isIn(words));
    }
    return year
        && CLOCK.matcher(text).find()
        && others.stream().noneMatch(token -> isSmall(token, text))
        && Words.of(String.join(" ", others)).count() <= NAME;
  }

  /** Whether a word stands in a text in small letters, as in no name. */
  private static boolean isSmall(String token, String text) {
    return Character.isLowerCase(token.codePointAt(0)) && text.contains(token);
  }

  private static boolean isNumber(String token) {
    return Character.isDigit(token.charAt(0)) && token.length() <= 4;
  }

  private static Set<String> words() {
    var words = new HashSet<String>();
    Stream.of(
            SHARED.below("dated"),
            SHARED.below("calendar"),
            PhraseLists.of(PostingLines.class, "posted.txt").below("around"))
        .flatMap(List::stream)
        .forEach(words::addAll);
    return words;
  }
}
