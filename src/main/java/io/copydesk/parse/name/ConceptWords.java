package io.copydesk.parse.name;

import java.util.HashMap;
import java.util.Map;

/**
 * Takes a name apart and says what its words tell. The name's letters stand in a row, so that a
 * word, two neighbouring words and the ends of a glued one are all stretches of it, looked up by
 * their hash without making strings of them. Immutable and thread-safe.
 */
final class ConceptWords {
  private static final ConceptWords SHARED = new ConceptWords(words());

  /** Shortest known word that is looked for at the ends of a longer one ({@code relatedposts}). */
  private static final int SHORTEST_PART = 5;

  private final String[] words;
  private final int[] hashes;
  private final long[] masks;
  private final int longest;

  private ConceptWords(Map<String, Long> masksByWord) {
    int capacity = 4 * Integer.highestOneBit(masksByWord.size());
    words = new String[capacity];
    hashes = new int[capacity];
    masks = new long[capacity];
    longest = masksByWord.keySet().stream().mapToInt(String::length).max().orElse(0);
    masksByWord.forEach((word, mask) -> {
      int slot = first(word.hashCode());
      while (masks[slot] != 0) {
        slot = next(slot);
      }
      words[slot] = word;
      hashes[slot] = word.hashCode();
      masks[slot] = mask;
    });
  }

  private static Map<String, Long> words() {
    var map = new HashMap<String, Long>();
    for (NameConcept concept : NameConcept.values()) {
      for (String word : concept.words().split(" ")) {
        if (!word.isEmpty()) {
          map.merge(word.replace("-", ""), concept.bit(), (a, b) -> a | b);
        }
      }
    }
    return map;
  }

  /**
   * The concepts of a name: of its words, of two neighbouring words, of glued words. Words end at
   * humps and at what is no letter; those with a blank between them are no neighbours.
   */
  static long in(String name) {
    var letters = new Letters(name.length());
    long mask = 0;
    int before = -1;
    int start = 0;
    char last = 0;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean part = Character.isLetterOrDigit(c);
      boolean ends = !part || (Character.isUpperCase(c) && Character.isLowerCase(last));
      if (ends && letters.length > start) {
        mask |= SHARED.ofWord(letters, start);
        mask |= before < 0 ? 0 : SHARED.of(letters, before, letters.length);
        before = start;
        start = letters.length;
      }
      if (part) {
        letters.add(Character.toLowerCase(c));
      } else if (Character.isWhitespace(c)) {
        before = -1;
      }
      last = c;
    }
    return mask;
  }

  /** The concepts of the letters from an index on: of the whole word, else of its ends. */
  private long ofWord(Letters letters, int start) {
    int end = letters.length;
    long mask = of(letters, start, end);
    if (mask != 0) {
      return mask;
    }
    for (int cut = start + SHORTEST_PART; cut < end; cut++) {
      mask |= of(letters, start, cut);
      mask |= end - cut < SHORTEST_PART ? 0 : of(letters, cut, end);
    }
    return mask;
  }

  private long of(Letters letters, int from, int to) {
    int length = to - from;
    if (length > longest) {
      return 0;
    }
    int hash = letters.hash(from, to);
    for (int slot = first(hash); masks[slot] != 0; slot = next(slot)) {
      if (hashes[slot] == hash && letters.are(words[slot], from, to)) {
        return masks[slot];
      }
    }
    return 0;
  }

  private int first(int hash) {
    return (hash ^ hash >>> 15) & (masks.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (masks.length - 1);
  }

  /** Letters with the hash of each stretch from the start on: {@link String#hashCode}'s. */
  private static final class Letters {
    private final char[] letters;
    private final int[] hashes;
    private final int[] powers;
    private int length;

    Letters(int most) {
      letters = new char[most];
      hashes = new int[most + 1];
      powers = new int[most + 1];
      powers[0] = 1;
    }

    void add(char letter) {
      letters[length] = letter;
      hashes[length + 1] = 31 * hashes[length] + letter;
      powers[length + 1] = 31 * powers[length];
      length++;
    }

    int hash(int from, int to) {
      return hashes[to] - hashes[from] * powers[to - from];
    }

    boolean are(String word, int from, int to) {
      if (word.length() != to - from) {
        return false;
      }
      for (int i = from; i < to; i++) {
        if (letters[i] != word.charAt(i - from)) {
          return false;
        }
      }
      return true;
    }
  }
}
