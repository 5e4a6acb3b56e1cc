package io.copydesk.tools.train;

import io.copydesk.clean.phrase.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays a page's blocks along the body that somebody checked, in reading order, each word of the
 * body used once: what the page says twice is body only where its neighbours are.
 */
final class Alignment {
  private static final int RUN = 4;

  /** Words of a block that moves the place in the body on: shorter ones may stand anywhere. */
  private static final int TELLING = 8;

  private static final double MOST = .5;
  private static final double TAKEN = .6;

  private final List<List<String>> blocks = new ArrayList<>();
  private final List<String> body;
  private final Map<List<String>, List<Integer>> places = new HashMap<>();
  private final boolean[] used;
  private final int[] ends;
  private final int[] starts;

  private Alignment(List<String> texts, String truth) {
    texts.forEach(text -> blocks.add(Words.of(text).tokens()));
    body = Words.of(truth).tokens();
    for (int i = 0; i + RUN <= body.size(); i++) {
      places.computeIfAbsent(body.subList(i, i + RUN), _ -> new ArrayList<>()).add(i);
    }
    used = new boolean[body.size()];
    starts = new int[blocks.size()];
    ends = new int[blocks.size()];
    Arrays.fill(starts, -1);
  }

  /** Which blocks are body. */
  static boolean[] of(List<String> texts, String body) {
    var alignment = new Alignment(texts, body);
    alignment.placeRuns();
    alignment.placeShort();
    boolean[] found = new boolean[texts.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = alignment.starts[i] >= 0;
    }
    return found;
  }

  private void placeRuns() {
    int at = 0;
    for (int i = 0; i < blocks.size(); i++) {
      List<String> block = blocks.get(i);
      int runs = block.size() - RUN + 1;
      int hit = 0;
      int place = -1;
      for (int j = 0; j < runs; j++) {
        List<Integer> found = places.get(block.subList(j, j + RUN));
        if (found != null) {
          hit++;
          place = place < 0 ? nearest(found, at) : place;
        }
      }
      if (place < 0 || hit < MOST * runs || taken(place, block.size()) > TAKEN) {
        continue;
      }
      take(i, place);
      at = block.size() >= TELLING ? ends[i] : at;
    }
  }

  /** The first place not before {@code at}, else the first of all. */
  private static int nearest(List<Integer> places, int at) {
    for (int place : places) {
      if (place >= at - RUN) {
        return place;
      }
    }
    return places.getFirst();
  }

  private double taken(int from, int length) {
    int to = Math.min(body.size(), from + length);
    int count = 0;
    for (int i = from; i < to; i++) {
      count += used[i] ? 1 : 0;
    }
    return (double) count / Math.max(1, to - from);
  }

  private void take(int block, int from) {
    starts[block] = from;
    ends[block] = Math.min(body.size(), from + blocks.get(block).size());
    Arrays.fill(used, from, ends[block], true);
  }

  /** Blocks too short for a run must stand between the places of their neighbours. */
  private void placeShort() {
    int[] limits = new int[blocks.size()];
    int next = body.size();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      limits[i] = next;
      next = starts[i] >= 0 ? starts[i] : next;
    }
    int at = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (starts[i] >= 0) {
        at = ends[i];
      } else if (!blocks.get(i).isEmpty() && blocks.get(i).size() < RUN) {
        int size = blocks.get(i).size();
        for (int from = at; from + size <= limits[i]; from++) {
          if (body.subList(from, from + size).equals(blocks.get(i)) && taken(from, size) == 0) {
            take(i, from);
            at = ends[i];
            break;
          }
        }
      }
    }
  }
}
