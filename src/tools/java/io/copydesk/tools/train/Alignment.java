package io.copydesk.tools.train;

import io.copydesk.clean.phrase.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lays a page's blocks along the body that somebody checked, in reading order, each word of the
 * body used once: what the page says twice is body only where its neighbours are.
 */
final class Alignment {
  private static final int RUN = 4;

  /** Words of a block that tells a place in the body, if the page says it once. */
  private static final int TELLING = 8;

  private static final double MOST = .5;
  private static final double TAKEN = .6;

  private final List<List<String>> blocks = new ArrayList<>();
  private final List<String> body;
  private final Map<List<String>, List<Integer>> places = new HashMap<>();

  /** The places that each block may take; none for those too short for a run. */
  private final List<List<Integer>> found = new ArrayList<>();

  private final boolean[] used;
  private final int[] ends;
  private final int[] starts;

  private Alignment(List<String> texts, String truth) {
    texts.forEach(text -> blocks.add(Words.of(text).tokens()));
    body = Words.of(truth).tokens();
    for (int i = 0; i + RUN <= body.size(); i++) {
      places.computeIfAbsent(body.subList(i, i + RUN), _ -> new ArrayList<>()).add(i);
    }
    blocks.forEach(block -> found.add(places(block)));
    used = new boolean[body.size()];
    starts = new int[blocks.size()];
    ends = new int[blocks.size()];
    Arrays.fill(starts, -1);
  }

  /** Which blocks are body. */
  static boolean[] of(List<String> texts, String body) {
    var alignment = new Alignment(texts, body);
    alignment.placeAnchors();
    alignment.placeBetween();
    alignment.placeAnywhere();
    alignment.placeShort();
    boolean[] inside = new boolean[texts.size()];
    for (int i = 0; i < inside.length; i++) {
      inside[i] = alignment.starts[i] >= 0;
    }
    return inside;
  }

  /** Long blocks that the page says once stand where the body has them. */
  private void placeAnchors() {
    Map<List<String>, Integer> times = new HashMap<>();
    blocks.forEach(block -> times.merge(block, 1, Integer::sum));
    int at = 0;
    for (int i = 0; i < blocks.size(); i++) {
      boolean once = times.getOrDefault(blocks.get(i), 0) == 1;
      if (once && blocks.get(i).size() >= TELLING && place(i, at)) {
        at = ends[i];
      }
    }
  }

  /**
   * Others stand between them. From the end, so that a table of contents does not take the places
   * of the subheads that it names.
   */
  private void placeBetween() {
    int[] behind = new int[blocks.size()];
    int at = 0;
    for (int i = 0; i < behind.length; i++) {
      behind[i] = at;
      at = starts[i] >= 0 ? ends[i] : at;
    }
    int next = body.size();
    for (int i = behind.length - 1; i >= 0; i--) {
      if (starts[i] >= 0 || place(i, behind[i], next)) {
        next = starts[i];
      }
    }
  }

  /** What is left may stand anywhere. */
  private void placeAnywhere() {
    int at = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (starts[i] >= 0) {
        at = ends[i];
      } else {
        place(i, at);
      }
    }
  }

  /** Gives a block its first place behind a part of the body, else the first of all. */
  private boolean place(int block, int behind) {
    return place(block, behind, body.size()) || place(block, 0, body.size());
  }

  /** Gives a block the first of its places in a part of the body, if that is not taken yet. */
  private boolean place(int block, int from, int to) {
    int size = blocks.get(block).size();
    for (int place : found.get(block)) {
      boolean within = place >= from - RUN && place + size <= to + RUN;
      if (within && taken(place, size) <= TAKEN) {
        take(block, place);
        return true;
      }
    }
    return false;
  }

  /** Where most runs of a block say that it begins in the body, if that has enough of them. */
  private List<Integer> places(List<String> block) {
    int runs = block.size() - RUN + 1;
    int hit = 0;
    Map<Integer, Integer> votes = new TreeMap<>();
    for (int j = 0; j < runs; j++) {
      List<Integer> own = places.getOrDefault(block.subList(j, j + RUN), List.of());
      hit += own.isEmpty() ? 0 : 1;
      for (int place : own) {
        votes.merge(Math.max(0, place - j), 1, Integer::sum);
      }
    }
    if (hit < MOST * runs || votes.isEmpty()) {
      return List.of();
    }
    double least = MOST * Collections.max(votes.values());
    return votes.keySet().stream().filter(place -> votes.getOrDefault(place, 0) >= least).toList();
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
    ends[block] = end(blocks.get(block), from);
    Arrays.fill(used, from, ends[block], true);
  }

  /** Behind the last run of a block that the body has there: it may leave words of it out. */
  private int end(List<String> block, int from) {
    for (int j = block.size() - RUN; j >= 0; j--) {
      int latest = from + j + RUN;
      int last = -1;
      for (int place : places.getOrDefault(block.subList(j, j + RUN), List.of())) {
        last = place >= from && place <= latest ? place : last;
      }
      if (last >= 0) {
        return last + RUN;
      }
    }
    return Math.min(body.size(), from + block.size());
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
