package io.copydesk.clean.text.headline;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.copydesk.clean.phrase.PhraseLists;
import io.copydesk.clean.phrase.Words;
import io.copydesk.clean.text.line.LineFacts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells lines that say who did what for the article, "Words: Ada Brook", "Text und Fotos: Ada
 * Brook". What stands behind the colon is a name: "Text: why the ferry stopped" is a headline.
 */
final class Crafts {
  private static final Pattern COLON = Pattern.compile(" ?[:：] ?");

  private static final Pattern BETWEEN = Pattern.compile("[ ,/&+:：]+");

  /** "Ada Brook's archive". */
  private static final Pattern OWNED = Pattern.compile("\\p{L}(?:['’]s|s['’])");

  private static final int LONGEST_LABEL = 40;

  private static final int FEWEST = 2;
  private static final int MOST = 8;

  /** Characters of a name in scripts that write it without a blank. */
  private static final int LONGEST_WORD = 6;

  private static final Crafts SHARED = new Crafts();

  private final Set<String> crafts;
  private final Set<String> also;
  private final Set<String> beside;
  private final Set<String> small;

  private Crafts() {
    var lists = PhraseLists.of(Crafts.class, "crafts.txt");
    crafts = phrases(lists.below("crafts"));
    also = phrases(lists.below("also"));
    beside = phrases(lists.below("beside"));
    small = phrases(lists.below("small"));
  }

  /** Whether a line names a craft and who practised it. */
  static boolean areNamed(LineFacts facts) {
    return SHARED.isCredit(facts, false);
  }

  /** The same of crafts that open headlines as well. */
  static boolean mayBeNamed(LineFacts facts) {
    return SHARED.isCredit(facts, true);
  }

  private boolean isCredit(LineFacts facts, boolean doubtful) {
    String[] parts = COLON.split(facts.line().text(), 2);
    return parts.length == 2
        && parts[0].length() <= LONGEST_LABEL
        && isCraft(Words.of(parts[0]).tokens(), doubtful)
        && areNames(parts[1]);
  }

  private boolean isCraft(List<String> label, boolean doubtful) {
    return isCraft(String.join(" ", label), doubtful)
        || (label.stream().anyMatch(crafts::contains)
            && label.stream().allMatch(word -> isCraft(word, true) || beside.contains(word)));
  }

  private boolean isCraft(String label, boolean doubtful) {
    return crafts.contains(label) || (doubtful && also.contains(label));
  }

  private boolean areNames(String text) {
    String[] words = BETWEEN.split(text);
    int names = 0;
    for (int i = 0; i < words.length; i++) {
      int first = words[i].isEmpty() ? ' ' : words[i].codePointAt(0);
      boolean owned = i > 0 && i + 1 == words.length && OWNED.matcher(words[i - 1]).find();
      boolean joins = isSmall(words[i].toLowerCase(Locale.ROOT));
      if (!Character.isLetter(first) || (Character.isLowerCase(first) && !owned && !joins)) {
        return false;
      }
      names += owned || joins ? 0 : 1;
    }
    boolean oneWord = names == 1 && text.length() <= LONGEST_WORD && isWithoutCase(text);
    return (names >= FEWEST || oneWord)
        && words.length <= MOST
        && ".?!".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private boolean isSmall(String word) {
    return small.contains(word) || beside.contains(word) || isCraft(word, true);
  }

  private static boolean isWithoutCase(String text) {
    return text.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
  }

  private static Set<String> phrases(List<List<String>> list) {
    return list.stream().map(tokens -> String.join(" ", tokens)).collect(toUnmodifiableSet());
  }
}
