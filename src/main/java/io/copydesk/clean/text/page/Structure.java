package io.copydesk.clean.text.page;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.text.line.Bylines;
import io.copydesk.clean.text.line.LineFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a page is built: rows of short lines, lines of furniture and dates, shapes that return. */
public final class Structure {
  private static final double FURNITURE = 0.3;
  private static final double SHORT = 8;
  private static final double LONG = 4;

  private final int size;
  private final int[] rowStart;
  private final int[] rowEnd;
  private final int[] lastProse;
  private final int[] nextProse;
  private final double[] openUpTo;
  private final double[] furnitureUpTo;
  private final double[] datesUpTo;
  private final double[] repliesUpTo;
  private final double[] longUpTo;
  private final int[] twins;
  private final int[] tails;

  Structure(List<LineFacts> lines) {
    size = lines.size();
    rowStart = new int[size];
    rowEnd = new int[size];
    lastProse = new int[size];
    nextProse = new int[size];
    openUpTo = new double[size + 1];
    furnitureUpTo = new double[size + 1];
    datesUpTo = new double[size + 1];
    repliesUpTo = new double[size + 1];
    longUpTo = new double[size + 1];
    for (int i = 0; i < size; i++) {
      var facts = lines.get(i);
      boolean joins = i > 0 && facts.isOpen() && lines.get(i - 1).isOpen();
      rowStart[i] = joins ? rowStart[i - 1] : i;
      lastProse[i] = i == 0 ? -1 : lines.get(i - 1).isProse() ? i - 1 : lastProse[i - 1];
      openUpTo[i + 1] = openUpTo[i] + (facts.isOpen() ? 1 : 0);
      furnitureUpTo[i + 1] = furnitureUpTo[i] + (isFurniture(facts) ? 1 : 0);
      datesUpTo[i + 1] = datesUpTo[i] + (Bylines.isDateline(facts) ? 1 : 0);
      boolean reply = facts.count() <= SHORT && facts.said().share(Concept.COMMENT) >= FURNITURE;
      repliesUpTo[i + 1] = repliesUpTo[i] + (reply ? 1 : 0);
      longUpTo[i + 1] = longUpTo[i] + (facts.count() >= LONG ? 1 : 0);
    }
    for (int i = size - 1; i >= 0; i--) {
      boolean joined = i + 1 < size && rowStart[i + 1] == rowStart[i];
      rowEnd[i] = joined ? rowEnd[i + 1] : i;
      nextProse[i] = i == size - 1 ? size : lines.get(i + 1).isProse() ? i + 1 : nextProse[i + 1];
    }
    twins = twins(lines);
    tails = tails(lines);
  }

  /** Counts, for each line that no mark ends, those that end in the same word, itself aside. */
  private static int[] tails(List<LineFacts> lines) {
    List<String> tails = lines.stream().map(Structure::tail).toList();
    Map<String, Integer> counts = new HashMap<>();
    tails.forEach(tail -> counts.merge(tail, 1, Integer::sum));
    return tails.stream()
        .mapToInt(tail -> tail.isEmpty() ? 0 : counts.getOrDefault(tail, 1) - 1)
        .toArray();
  }

  private static String tail(LineFacts facts) {
    boolean open = facts.count() >= LONG && !facts.shape().ends();
    return open ? facts.words().tokens().getLast() : "";
  }

  private static boolean isFurniture(LineFacts facts) {
    var said = facts.said();
    return said.share(Concept.SHARE) >= FURNITURE
        || said.share(Concept.NAV) >= FURNITURE
        || said.share(Concept.PROMO) >= FURNITURE
        || said.share(Concept.LEGAL) >= FURNITURE
        || said.share(Concept.RELATED) >= FURNITURE
        || said.share(Concept.READ_MORE) >= FURNITURE
        || said.share(Concept.AD) >= FURNITURE;
  }

  /**
   * Counts, for each line, those of the page that have its shape and whose neighbours have too. A
   * paragraph among paragraphs has none: in a long text each would have many.
   */
  private int[] twins(List<LineFacts> lines) {
    int[] shapes = new int[lines.size()];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = shape(lines.get(i));
    }
    int[] around = new int[shapes.length];
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = 0; i < shapes.length; i++) {
      int before = i == 0 ? -1 : shapes[i - 1];
      int after = i + 1 == shapes.length ? -1 : shapes[i + 1];
      around[i] = (before * 100 + shapes[i]) * 100 + after;
      counts.merge(around[i], 1, Integer::sum);
    }
    for (int i = 0; i < around.length; i++) {
      boolean inside = i > 0 && i + 1 < around.length;
      boolean amongProse = inside && lastProse[i] == i - 1 && nextProse[i] == i + 1;
      boolean paragraph = amongProse && lines.get(i).isProse();
      around[i] = paragraph ? 1 : counts.getOrDefault(around[i], 1);
    }
    return around;
  }

  /** One of sixty kinds of line: by its words on a log scale, its end, and what it says. */
  private static int shape(LineFacts facts) {
    int words = (int) Math.min(9, 2 * Math.log1p(facts.count()));
    int end = facts.shape().cut() ? 2 : facts.shape().ends() ? 1 : 0;
    return words * 6 + end * 2 + (Bylines.isDateline(facts) ? 1 : 0);
  }

  /** How many short lines without an end mark stand in one row with the line, itself included. */
  public int row(int line) {
    return rowEnd[line] - rowStart[line] + 1;
  }

  /** Lines of the row before the line. */
  public int rowPlace(int line) {
    return line - rowStart[line];
  }

  /** The last line of prose before the line, or -1. */
  public int lastProse(int line) {
    return lastProse[line];
  }

  /** The next line of prose, or the number of lines. */
  public int nextProse(int line) {
    return nextProse[line];
  }

  /** How many lines have the line's shape, and neighbours of the same shapes. */
  public int twins(int line) {
    return twins[line];
  }

  /** How many other lines end in the same word without a mark, as captions end in a credit. */
  public int sameTail(int line) {
    return tails[line];
  }

  /** The share of lines within {@code reach} that are short without an end mark. */
  public double open(int line, int reach) {
    return share(openUpTo, line, reach);
  }

  /** The share of lines within {@code reach} that speak of shares, menus, rights and the like. */
  public double furniture(int line, int reach) {
    return share(furnitureUpTo, line, reach);
  }

  /** The share of lines within {@code reach} that say little but when. */
  public double dates(int line, int reach) {
    return share(datesUpTo, line, reach);
  }

  /** The share of lines within {@code reach} that are buttons or headings of comments. */
  public double replies(int line, int reach) {
    return share(repliesUpTo, line, reach);
  }

  /** How many lines above have four words or more. */
  public double longAbove(int line) {
    return longUpTo[line];
  }

  private double share(double[] upTo, int line, int reach) {
    int from = Math.max(0, line - reach);
    int to = Math.min(size, line + reach + 1);
    return (upTo[to] - upTo[from]) / (to - from);
  }
}
