package io.copydesk.tools.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words as benchmarks count them: letters, figures and underscores in a row, marks aside. */
public final class Tokens {
  private static final int SHINGLE = 4;

  private Tokens() {}

  /** The words of a text. */
  static List<String> of(String text) {
    var words = new ArrayList<String>();
    int start = -1;
    for (int i = 0; i <= text.length(); ) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      boolean inWord = isInWord(c);
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
      i += Character.charCount(c);
    }
    return words;
  }

  private static boolean isInWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> c == '_';
    };
  }

  /** Runs of four words, each with how often it comes; a shorter text is one run. */
  static Map<List<String>, Integer> shingles(String text) {
    List<String> words = of(text);
    var shingles = new HashMap<List<String>, Integer>();
    if (!words.isEmpty()) {
      for (int i = 0; i == 0 || i + SHINGLE <= words.size(); i++) {
        int to = Math.min(i + SHINGLE, words.size());
        shingles.merge(List.copyOf(words.subList(i, to)), 1, Integer::sum);
      }
    }
    return shingles;
  }

  /** Words in small letters, each with how often it comes. */
  static Map<String, Integer> bag(String text) {
    var bag = new HashMap<String, Integer>();
    of(text.toLowerCase(Locale.ROOT)).forEach(word -> bag.merge(word, 1, Integer::sum));
    return bag;
  }

  /** The text's words without case, accents and punctuation, a blank between two. */
  public static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    var letters = new StringBuilder();
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(letters::appendCodePoint);
    String folded = letters.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return String.join(" ", of(folded));
  }

  /** How many of one bag are in another, each as often as it is in both. */
  public static <T> int common(Map<T, Integer> one, Map<T, Integer> other) {
    int common = 0;
    for (var entry : one.entrySet()) {
      common += Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0));
    }
    return common;
  }

  public static <T> int size(Map<T, Integer> bag) {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }
}
