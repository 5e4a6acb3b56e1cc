package io.copydesk.clean.html.feature;

import java.util.Arrays;

/**
 * How much of each block stands elsewhere on the page, told by runs of four words: print copies,
 * teasers and scripts' leftovers say the article again, in other cuts. Linear in the page.
 */
final class Echoes {
  private static final int SHINGLE = 4;
  private static final int NOBODY = -1;

  /** Shingles of one other block, at least, for it to count as a source. */
  private static final int A_SOURCE = 3;

  private final float[] shares;
  private final int[] sources;
  private final float[] shown;
  private final int[] longest;
  private int[] hashes = new int[1024];
  private int size;
  private int[] keys = {};
  private int[] first = {};
  private int[] other = {};
  private boolean[] seen = {};

  Echoes(Survey survey) {
    int n = survey.size();
    int[] ends = new int[n];
    for (int i = 0; i < n; i++) {
      read(survey.blocks.get(i).text());
      ends[i] = size;
    }
    index(ends, survey);
    shares = new float[n];
    sources = new int[n];
    shown = new float[n];
    longest = new int[n];
    for (int i = 0; i < n; i++) {
      compare(i, i == 0 ? 0 : ends[i - 1], ends[i]);
    }
  }

  /** The share of a block's runs of words that stand in another block. */
  float share(int block) {
    return shares[block];
  }

  /** The share of a hidden block's runs of words that stand in blocks that are shown. */
  float shown(int block) {
    return shown[block];
  }

  /** The other block that has the longest stretch of a block's words; -1 where none has any. */
  int source(int block) {
    return longest[block];
  }

  /** How many other blocks it takes its words from, in turns. */
  int sources(int block) {
    return sources[block];
  }

  /** Adds a hash for each run of words of a text. */
  private void read(String text) {
    int[] last = new int[SHINGLE];
    int words = 0;
    int word = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean part = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      boolean alone = part && c >= 0x2e80 && c < 0xd800;
      if (part && !alone) {
        word = 31 * word + Character.toLowerCase(c) + 1;
        continue;
      }
      if (word != 0) {
        words = add(last, words, word);
        word = 0;
      }
      if (alone) {
        words = add(last, words, c);
      }
    }
  }

  private int add(int[] last, int words, int word) {
    last[words % SHINGLE] = word;
    int count = words + 1;
    if (count >= SHINGLE) {
      int hash = 0;
      for (int i = 0; i < SHINGLE; i++) {
        hash = hash * 0x01000193 + last[(count + i) % SHINGLE] * 0x9e3779b1;
      }
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size);
      }
      hashes[size++] = hash;
    }
    return count;
  }

  private void index(int[] ends, Survey survey) {
    int capacity = Integer.highestOneBit(Math.max(16, 2 * size)) * 2;
    keys = new int[capacity];
    first = new int[capacity];
    other = new int[capacity];
    seen = new boolean[capacity];
    Arrays.fill(first, NOBODY);
    Arrays.fill(other, NOBODY);
    for (int block = 0, at = 0; block < ends.length; block++) {
      for (; at < ends[block]; at++) {
        int slot = slot(hashes[at]);
        keys[slot] = hashes[at];
        seen[slot] |= !survey.isHidden(block);
        if (first[slot] == NOBODY) {
          first[slot] = block;
        } else if (first[slot] != block && other[slot] == NOBODY) {
          other[slot] = block;
        }
      }
    }
  }

  private int slot(int hash) {
    int mask = keys.length - 1;
    int slot = (hash ^ hash >>> 15) & mask;
    while (first[slot] != NOBODY && keys[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void compare(int block, int from, int to) {
    int found = 0;
    int visible = 0;
    int source = NOBODY;
    int run = 0;
    int most = 0;
    longest[block] = NOBODY;
    for (int at = from; at < to; at++) {
      int slot = slot(hashes[at]);
      visible += seen[slot] ? 1 : 0;
      int now = first[slot] == block ? other[slot] : first[slot];
      if (now == NOBODY) {
        continue;
      }
      found++;
      run = now == source ? run + 1 : 1;
      source = now;
      sources[block] += run == A_SOURCE ? 1 : 0;
      if (run > most) {
        most = run;
        longest[block] = now;
      }
    }
    if (to > from) {
      shares[block] = (float) found / (to - from);
      shown[block] = (float) visible / (to - from);
    }
  }
}
