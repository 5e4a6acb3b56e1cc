package io.copydesk.metadata.text;

import io.copydesk.deadline.Deadline;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a text, folded: no case, no accents, no punctuation. What two sources say is
 * compared by their words. Immutable.
 */
public final class Words {
  private final List<String> words;

  private Words(List<String> words) {
    this.words = words;
  }

  /** The folded words of a text. */
  public static Words of(String text) {
    Deadline.check();
    String folded =
        isAscii(text)
            ? text.toLowerCase(Locale.ROOT)
            : Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      int type = Character.getType(c);
      if (Character.isLetterOrDigit(c) || c == '_') {
        word.appendCodePoint(c);
      } else if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
        end(word, words);
      }
    }
    end(word, words);
    return new Words(List.copyOf(words));
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** The words in their order. */
  public List<String> list() {
    return words;
  }

  /** How many words there are. */
  public int size() {
    return words.size();
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The words, one blank between two: equal for texts that differ in case or punctuation only. */
  public String key() {
    return String.join(" ", words);
  }

  /** F1 of the two bags of words, from 0 to 1. */
  public double likeness(Words other) {
    int total = words.size() + other.words.size();
    return words.isEmpty() || other.words.isEmpty() ? 0 : 2.0 * shared(other) / total;
  }

  /** The share of these words that the other text has too, from 0 to 1. */
  public double inside(Words other) {
    return words.isEmpty() ? 0 : (double) shared(other) / words.size();
  }

  private int shared(Words other) {
    Deadline.check();
    Map<String, Integer> count = new HashMap<>();
    words.forEach(w -> count.merge(w, 1, Integer::sum));
    int shared = 0;
    for (String word : other.words) {
      Integer left = count.get(word);
      if (left != null && left > 0) {
        count.put(word, left - 1);
        shared++;
      }
    }
    return shared;
  }
}
