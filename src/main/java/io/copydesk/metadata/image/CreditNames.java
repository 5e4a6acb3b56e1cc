package io.copydesk.metadata.image;

import io.copydesk.metadata.author.Agencies;
import io.copydesk.metadata.text.WordLists;
import io.copydesk.metadata.text.Words;
import java.util.Set;
import java.util.regex.Pattern;

/** Who makes and owns pictures: houses by their names, people by the shape of theirs. */
final class CreditNames {
  private static final Set<String> HOUSES =
      WordLists.of(CreditNames.class, "credits.txt").keys("houses");

  private static final Pattern PARTS = Pattern.compile("[/|,;–—-]|\\bvia\\b");

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
