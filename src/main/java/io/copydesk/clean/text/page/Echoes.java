package io.copydesk.clean.text.page;

import io.copydesk.clean.text.line.LineFacts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page says twice: whole lines, and lines of which much stands in other lines. Only lines
 * nearby count: in a long text every turn of phrase comes back some time.
 */
public final class Echoes {
  private static final int SHINGLE = 4;

  /** Lines in which an echo is heard, before and after. */
  private static final int NEAR = 150;

  private final int[] same;
  private final int[] previous;
  private final int[] next;
  private final double[] before;
  private final double[] after;

  Echoes(List<LineFacts> lines) {
    int size = lines.size();
    same = new int[size];
    previous = new int[size];
    next = new int[size];
    before = new double[size];
    after = new double[size];
    Arrays.fill(next, -1);
    Map<List<String>, Integer> tokens = new HashMap<>();
    Map<String, Integer> keys = new HashMap<>();
    Map<Integer, Integer> shingles = new HashMap<>();
    for (int i = 0; i < size; i++) {
      same[i] = near(tokens.put(lines.get(i).words().tokens(), i), i);
      previous[i] = near(keys.put(lines.get(i).key(), i), i);
      if (previous[i] >= 0) {
        next[previous[i]] = i;
      }
      before[i] = shared(shingles, lines.get(i), i);
    }
    shingles.clear();
    for (int i = size - 1; i >= 0; i--) {
      after[i] = shared(shingles, lines.get(i), i);
    }
  }

  private static int near(@Nullable Integer other, int line) {
    return other == null || Math.abs(line - other) > NEAR ? -1 : other;
  }

  /** The share of a line's shingles that a line nearby has, of those seen so far. */
  private static double shared(Map<Integer, Integer> seen, LineFacts facts, int line) {
    int[] own = shinglesOf(facts);
    int shared = 0;
    for (int shingle : own) {
      Integer other = seen.put(shingle, line);
      shared += other != null && other != line && near(other, line) >= 0 ? 1 : 0;
    }
    return own.length == 0 ? 0 : (double) shared / own.length;
  }

  /** Whether a line nearby says the same, digits aside. */
  public boolean isRepeated(int line) {
    return previous[line] >= 0 || next[line] >= 0;
  }

  /** The last line nearby before it that says the same, digits and all, or -1. */
  public int same(int line) {
    return same[line];
  }

  /** The last line nearby before it that says the same, digits aside, or -1. */
  public int previous(int line) {
    return previous[line];
  }

  /** Whether a line nearby after it says the same. */
  public boolean comesAgain(int line) {
    return next[line] >= 0;
  }

  /** The share of the line, from 0 to 1, that lines nearby before it say too. */
  public double before(int line) {
    return before[line];
  }

  /** The share of the line, from 0 to 1, that lines nearby after it say too. */
  public double after(int line) {
    return after[line];
  }

  private static int[] shinglesOf(LineFacts facts) {
    List<String> tokens = facts.words().tokens();
    int[] shingles = new int[Math.max(0, tokens.size() - SHINGLE + 1)];
    for (int i = 0; i < shingles.length; i++) {
      shingles[i] = tokens.subList(i, i + SHINGLE).hashCode();
    }
    return shingles;
  }
}
