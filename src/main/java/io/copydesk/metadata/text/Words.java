package io.copydesk.metadata.text;

import io.copydesk.deadline.Deadline;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text, folded: no case, no accents, no punctuation. What two sources say is
 * compared by their words. Immutable and thread-safe.
 */
public final class Words {
  private final List<String> words;

  /** How often each word occurs; made when texts are first compared. */
  private @Nullable Map<String, Integer> counts;

  private Words(List<String> words) {
    this.words = words;
  }

  /** The folded words of a text. */
  public static Words of(String text) {
    Deadline.check();
    return new Words(List.copyOf(isAscii(text) ? ofAscii(text) : ofAny(text)));
  }

  private static List<String> ofAscii(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    var words = new ArrayList<String>();
    int start = -1;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean part = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
      if (part && start < 0) {
        start = i;
      } else if (!part && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    if (start >= 0) {
      words.add(folded.substring(start));
    }
    return words;
  }

  private static List<String> ofAny(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
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
    return words;
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
    var mine = counts();
    var theirs = other.counts();
    boolean less = mine.size() <= theirs.size();
    var fewer = less ? mine : theirs;
    var more = less ? theirs : mine;
    int shared = 0;
    for (var entry : fewer.entrySet()) {
      Integer count = more.get(entry.getKey());
      if (count != null) {
        shared += Math.min(count, entry.getValue());
      }
    }
    return shared;
  }

  private Map<String, Integer> counts() {
    var known = counts;
    if (known == null) {
      known = new HashMap<>();
      for (String word : words) {
        known.merge(word, 1, Integer::sum);
      }
      counts = known; // Whoever makes them makes the same: a race costs time, not truth.
    }
    return known;
  }
}
