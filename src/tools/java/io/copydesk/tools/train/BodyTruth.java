package io.copydesk.tools.train;

import io.copydesk.clean.phrase.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Which passages of a page belong to its body, found by laying the page beside the body that
 * somebody checked: by shared runs of words, and for passages that stand twice by their neighbours.
 */
final class BodyTruth {
  private static final int SHINGLE = 4;
  private static final int NEIGHBOURS = 3;

  /** With less of the body around, a short passage is only alike by chance. */
  private static final double APART = 0.3;

  private BodyTruth() {}

  /** For each passage the share of it, from 0 to 1, that stands in the body. */
  static double[] of(List<String> passages, String body) {
    List<String> bodyTokens = Words.of(body).tokens();
    Map<List<String>, Integer> left = new HashMap<>();
    for (int n = 1; n <= SHINGLE; n++) {
      count(bodyTokens, n, left);
    }
    Map<List<String>, Integer> blocks = new HashMap<>();
    for (String block : body.split("\n")) {
      blocks.merge(Words.of(block).tokens(), 1, Integer::sum);
    }
    var tokens = new ArrayList<List<String>>();
    Map<List<String>, Integer> times = new HashMap<>();
    for (String passage : passages) {
      List<String> own = Words.of(passage).tokens();
      tokens.add(own);
      times.merge(own, 1, Integer::sum);
    }
    double[] share = new double[passages.size()];
    for (int i = 0; i < share.length; i++) {
      share[i] = share(tokens.get(i), left, blocks);
    }
    settleRepeats(share, tokens, times, standsTwice(share, tokens, times, bodyTokens.size()));
    return share;
  }

  /**
   * Of passages that say the same, the body has those whose neighbours are most of the body; where
   * all of it stands on the page twice, and neighbours cannot tell, the first.
   */
  private static void settleRepeats(
      double[] share,
      List<List<String>> tokens,
      Map<List<String>, Integer> times,
      boolean standsTwice) {
    double[] around = new double[share.length];
    Map<List<String>, Double> most = new HashMap<>();
    for (int i = 0; i < share.length; i++) {
      around[i] = around(share, tokens, times, i);
      most.merge(tokens.get(i), around[i], Math::max);
    }
    var met = new HashSet<List<String>>();
    for (int i = 0; i < share.length; i++) {
      List<String> own = tokens.get(i);
      boolean first = met.add(own);
      boolean twice = times.getOrDefault(own, 0) > 1;
      double best = most.getOrDefault(own, 0.0);
      boolean untold = standsTwice && twice && own.size() >= SHINGLE && best <= APART;
      boolean outdone = twice && around[i] < best;
      boolean apart = (twice || own.size() < SHINGLE) && around[i] <= APART;
      share[i] = (untold ? !first : outdone || apart) ? 0 : share[i];
    }
  }

  /** Whether of a body next to nothing stands on the page once. */
  private static boolean standsTwice(
      double[] share, List<List<String>> tokens, Map<List<String>, Integer> times, int size) {
    double once = 0;
    for (int i = 0; i < share.length; i++) {
      List<String> own = tokens.get(i);
      once += times.getOrDefault(own, 0) == 1 ? share[i] * own.size() : 0;
    }
    return once < APART * size;
  }

  private static double share(
      List<String> own, Map<List<String>, Integer> left, Map<List<String>, Integer> blocks) {
    if (own.isEmpty()) {
      return 0;
    }
    if (own.size() < SHINGLE) {
      return blocks.containsKey(own) || (own.size() > 1 && left.containsKey(own)) ? 1 : 0;
    }
    int hit = 0;
    for (int i = 0; i + SHINGLE <= own.size(); i++) {
      hit += left.containsKey(own.subList(i, i + SHINGLE)) ? 1 : 0;
    }
    return (double) hit / (own.size() - SHINGLE + 1);
  }

  /**
   * The share of body among the long passages around that stand on the page once; the nearer ones
   * count more.
   */
  private static double around(
      double[] share, List<List<String>> tokens, Map<List<String>, Integer> times, int i) {
    double sum = 0;
    double seen = 0;
    for (int step : new int[] {-1, 1}) {
      int found = 0;
      for (int k = i + step; k >= 0 && k < share.length && found < NEIGHBOURS; k += step) {
        List<String> other = tokens.get(k);
        if (other.size() >= SHINGLE && times.getOrDefault(other, 0) == 1) {
          found++;
          sum += share[k] / found;
          seen += 1.0 / found;
        }
      }
    }
    return seen == 0 ? 1 : sum / seen;
  }

  private static void count(List<String> tokens, int n, Map<List<String>, Integer> counts) {
    for (int i = 0; i + n <= tokens.size(); i++) {
      counts.merge(tokens.subList(i, i + n), 1, Integer::sum);
    }
  }
}
