package io.copydesk.parse.text;

import io.copydesk.parse.text.Lines.Raw;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Hyphens at the ends of lines: those that divide a word go, those that belong to it stay. A word
 * that stands undivided elsewhere tells; so does a text that divides many. Immutable.
 */
final class Hyphens {
  /** Marks where a word may be divided; at the end of a line it was. */
  static final char SOFT = '\u00ad';

  private static final String MARKS = "-\u2010";

  /** So many words at least divides a text that divides any, and one in so many lines. */
  private static final int FEWEST = 3;

  private static final int LINES = 25;

  /** What follows the first of two compounds that share their end, "Nord- und Ostsee". */
  private static final Set<String> BETWEEN =
      Set.of(
          "und", "oder", "bis", "bzw", "sowie", "and", "or", "en", "of", "och", "eller", "og", "et",
          "ou");

  private final Set<String> words;
  private final boolean divides;

  private Hyphens(Set<String> words, boolean divides) {
    this.words = words;
    this.divides = divides;
  }

  static Hyphens in(List<Raw> lines) {
    var words = new HashSet<String>();
    int divided = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      for (String word : text.split("[^\\p{L}\\p{M}-]+", -1)) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
      boolean more = i + 1 < lines.size() && lines.get(i + 1).gap() == 0;
      divided += more && isDivided(text, lines.get(i + 1).text()) ? 1 : 0;
    }
    return new Hyphens(words, divided >= FEWEST && divided * LINES >= lines.size());
  }

  /** Whether a word goes on from one line to the next: letters, a hyphen, a small letter. */
  private static boolean isDivided(String line, String next) {
    int last = line.length() - 1;
    return last > 0
        && MARKS.indexOf(line.charAt(last)) >= 0
        && Character.isLetter(line.charAt(last - 1))
        && Character.isLowerCase(next.codePointAt(0));
  }

  /** Whether a character at the end of a line may divide a word. */
  static boolean isHyphen(char c) {
    return c == SOFT || MARKS.indexOf(c) >= 0;
  }

  /** Appends a line to one that ends in a hyphen. */
  void join(StringBuilder text, String next) {
    int last = text.length() - 1;
    if (text.charAt(last) == SOFT) {
      text.setLength(last);
      text.append(next);
      return;
    }
    int start = last;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String head = text.substring(start, last).toLowerCase(Locale.ROOT);
    String tail = firstWord(next);
    if (isDivided(text.substring(start), next)) {
      if (BETWEEN.contains(tail)) {
        text.append(' ');
      } else if (words.contains(head + tail) || (divides && !words.contains(head + "-" + tail))) {
        text.setLength(last);
      }
    }
    text.append(next);
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
