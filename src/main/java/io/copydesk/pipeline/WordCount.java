package io.copydesk.pipeline;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/**
 * Counts words as Unicode Standard Annex #29 bounds them: between blanks and signs; where the
 * script is written without blanks, a Chinese character or one of Hiragana is a word of its own,
 * and Thai comes apart by the JDK's dictionary. For Lao, Khmer and Burmese the JDK has none: there
 * the words between blanks are counted, which are too few.
 */
final class WordCount {
  private static final Locale THAI = Locale.of("th");

  private WordCount() {}

  static int of(List<String> blocks) {
    var words = BreakIterator.getWordInstance(Locale.ROOT);
    int count = 0;
    for (String block : blocks) {
      count += count(block, isThai(block) ? BreakIterator.getWordInstance(THAI) : words);
    }
    return count;
  }

  private static boolean isThai(String text) {
    return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.THAI);
  }

  private static int count(String text, BreakIterator words) {
    words.setText(text);
    int count = 0;
    for (int start = words.first(), end = words.next();
        end != BreakIterator.DONE;
        start = end, end = words.next()) {
      if (Character.isLetterOrDigit(text.codePointAt(start))) {
        int alone = (int) text.substring(start, end).codePoints().filter(WordCount::isWord).count();
        count += Math.max(alone, 1);
      }
    }
    return count;
  }

  private static boolean isWord(int character) {
    return switch (UnicodeScript.of(character)) {
      case HAN, HIRAGANA -> true;
      default -> false;
    };
  }
}
