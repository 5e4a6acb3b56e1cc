package io.copydesk.metadata.image;

import io.copydesk.metadata.author.Agencies;
import io.copydesk.metadata.text.WordLists;
import io.copydesk.metadata.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Who makes and owns pictures: houses by their names, people by the shape of theirs. */
final class CreditNames {
  private static final WordLists LISTS = WordLists.of(CreditNames.class, "credits.txt");
  private static final Set<String> HOUSES = LISTS.keys("houses");

  private static final Pattern PARTS = Pattern.compile("[/|,;–—-]|\\bvia\\b");

  /** "For": "Anna Berg for The Daily Post". */
  private static final List<String> FOR = LISTS.list("for");

  /** Longer names are none of a paper, in characters. */
  private static final int LONGEST_HOUSE = 40;

  /** Letters of the names of people who are written in Han characters. */
  private static final int SHORTEST_HAN = 3;

  private static final int LONGEST_HAN = 7;

  /** "In the year", "that day", "in summer": when a picture was taken, not by whom. */
  private static final String TIMES = "年月日時时春夏秋冬頃前後后";

  /** "Reporter", which in Korean stands behind the name of who took a picture. */
  private static final String REPORTER = " 기자";

  private CreditNames() {}

  /** "Anna Berg/Daily Post": capitalised words on both sides of a slash. */
  static boolean isPair(String text) {
    int slash = text.indexOf('/');
    String[] words = text.split("[\\s/]+");
    if (slash <= 0 || words.length > 8) {
      return false;
    }
    for (String word : words) {
      if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** "Anna Berg for The Daily Post": a name, and who sent them. */
  static boolean isForAHouse(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : FOR) {
      int at = lower.indexOf(" " + word + " ");
      if (at > 0 && lower.length() == text.length() && isName(text.substring(0, at))) {
        String house = text.substring(at + word.length() + 2);
        return house.length() <= LONGEST_HOUSE && !house.endsWith(".") && endsInName(house);
      }
    }
    return false;
  }

  /** Whether the last word is capitalised, as in "the Daily Post". */
  private static boolean endsInName(String house) {
    int first = ' ';
    for (String word : house.split("\\s+")) {
      first = word.codePoints().filter(Character::isLetter).findFirst().orElse(first);
    }
    return Character.isUpperCase(first);
  }

  static boolean isHan(char letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
  }

  /** Whether a few Han characters may be a name rather than a time. */
  static boolean isHanName(String text) {
    return text.length() >= SHORTEST_HAN
        && text.length() <= LONGEST_HAN
        && TIMES.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** Whether a short text names a house that pictures come from. */
  static boolean isCredit(String text) {
    var words = Words.of(text);
    if (words.isEmpty() || words.size() > 12) {
      return false;
    }
    boolean house = Agencies.named(text) != null || text.endsWith(REPORTER);
    for (String piece : PARTS.split(text)) {
      house |= Agencies.named(piece.strip()) != null;
    }
    long known = words.list().stream().filter(HOUSES::contains).count();
    boolean capitals = Character.isUpperCase(text.strip().codePointAt(0)) || known > 0;
    return house || (known > 0 && capitals && words.size() <= 8 && !text.strip().endsWith("."));
  }

  /** Two to four capitalised words, and nothing else. */
  static boolean isName(String text) {
    if (text.endsWith(".") || text.endsWith("?") || text.endsWith("!")) {
      return false;
    }
    String[] words = text.split("[\\s/,]+");
    if (words.length < 2 || words.length > 5) {
      return false;
    }
    for (String word : words) {
      if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }
}
