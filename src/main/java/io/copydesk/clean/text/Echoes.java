package io.copydesk.clean.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a page says twice: whole lines, and lines of which much stands in other lines. */
final class Echoes {
  private static final int SHINGLE = 4;

  private final int[] times;
  private final int[] firstAt;
  private final double[] before;
  private final double[] after;

  Echoes(List<LineFacts> lines) {
    int size = lines.size();
    times = new int[size];
    firstAt = new int[size];
    before = new double[size];
    after = new double[size];
    Map<String, int[]> keys = new HashMap<>();
    Map<Integer, int[]> shingles = new HashMap<>();
    for (int i = 0; i < size; i++) {
      int[] entry = keys.computeIfAbsent(lines.get(i).key(), _ -> new int[2]);
      entry[1] = entry[0]++ == 0 ? i : entry[1];
      int[] own = shinglesOf(lines.get(i));
      for (int shingle : own) {
        int[] span = shingles.get(shingle);
        if (span == null) {
          shingles.put(shingle, new int[] {i, i});
        } else {
          before[i] += span[0] < i ? 1.0 / own.length : 0;
          span[1] = i;
        }
      }
    }
    for (int i = 0; i < size; i++) {
      int[] entry = keys.getOrDefault(lines.get(i).key(), new int[2]);
      times[i] = entry[0];
      firstAt[i] = entry[1];
      int[] own = shinglesOf(lines.get(i));
      for (int shingle : own) {
        int[] span = shingles.get(shingle);
        after[i] += span != null && span[1] > i ? 1.0 / own.length : 0;
      }
    }
  }

  /** How many lines of the page say the same, digits aside; at least 1. */
  int times(int line) {
    return times[line];
  }

  /** The first line that says the same; the line itself if it is the first. */
  int firstAt(int line) {
    return firstAt[line];
  }

  /** The share of the line, from 0 to 1, that a line before it says too. */
  double before(int line) {
    return before[line];
  }

  /** The share of the line, from 0 to 1, that a line after it says too. */
  double after(int line) {
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
