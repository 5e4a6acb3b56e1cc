package io.copydesk.parse.html;

import io.copydesk.parse.name.NameConcept;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Element;

/**
 * A page's elements as arrays, in reading order: what the one walk gathered. The blocks of an
 * element's subtree stand side by side, so that any sum over a subtree is a difference of two sums
 * over blocks. Grows during the walk, is only read afterwards.
 */
public final class Outline {
  private Element[] elements = new Element[256];
  private int[] parent = new int[256];
  private int[] depth = new int[256];
  private int[] firstBlock = new int[256];
  private int[] endBlock = new int[256];
  private long[] concepts = new long[256];
  private boolean[] box = new boolean[256];
  private int size;

  Outline() {}

  int add(Element element, int parentId, long mask, boolean isBox, int nextBlock) {
    if (size == parent.length) {
      grow(size * 2);
    }
    elements[size] = element;
    parent[size] = parentId;
    depth[size] = parentId < 0 ? 0 : depth[parentId] + 1;
    concepts[size] = mask;
    box[size] = isBox;
    firstBlock[size] = nextBlock;
    endBlock[size] = nextBlock;
    return size++;
  }

  void end(int id, int blocks) {
    endBlock[id] = blocks;
  }

  /** Notes that what an element holds is not shown. */
  void hide(int id) {
    concepts[id] |= NameConcept.HIDDEN.bit();
  }

  private void grow(int capacity) {
    elements = Arrays.copyOf(elements, capacity);
    parent = Arrays.copyOf(parent, capacity);
    depth = Arrays.copyOf(depth, capacity);
    firstBlock = Arrays.copyOf(firstBlock, capacity);
    endBlock = Arrays.copyOf(endBlock, capacity);
    concepts = Arrays.copyOf(concepts, capacity);
    box = Arrays.copyOf(box, capacity);
  }

  /** How many elements there are; ids run from 0 (the document's body) below it. */
  public int size() {
    return size;
  }

  /** jsoup's element of an id. */
  public Element element(int id) {
    return elements[id];
  }

  /** The element's tag name in lower case. */
  public String tag(int id) {
    return elements[id].normalName();
  }

  /** The id of the parent, always below the element's own; -1 for the root. */
  public int parent(int id) {
    return parent[id];
  }

  /** Steps up to the root. */
  public int depth(int id) {
    return depth[id];
  }

  /** What the element's own names say it is: a mask of {@link NameConcept}s. */
  public long concepts(int id) {
    return concepts[id];
  }

  /** Whether the element breaks lines; others are inline. */
  public boolean isBox(int id) {
    return box[id];
  }

  /** The nearest element at or above {@code id} that breaks lines. */
  public int boxOf(int id) {
    int at = id;
    while (at > 0 && !box[at]) {
      at = parent[at];
    }
    return at;
  }

  /** The first block of the element's subtree. */
  public int firstBlock(int id) {
    return firstBlock[id];
  }

  /** The block after the last one of the element's subtree. */
  public int endBlock(int id) {
    return endBlock[id];
  }

  /** Whether a block stands in the element's subtree; none outside of the page does. */
  public boolean holds(int id, int block) {
    return block >= firstBlock[id] && block < endBlock[id];
  }

  /** The nearest of an element and those around it that matches, among so many; -1 if none does. */
  public int nearest(int id, int most, IntPredicate matches) {
    int at = id;
    for (int step = 0; at >= 0 && step < most; step++, at = parent[at]) {
      if (matches.test(at)) {
        return at;
      }
    }
    return -1;
  }

  /**
   * The outermost of an element and those around it, as long as each matches; -1 if the element
   * itself does not.
   */
  public int outermost(int id, IntPredicate matches) {
    int outermost = -1;
    for (int at = id; at >= 0 && matches.test(at); at = parent[at]) {
      outermost = at;
    }
    return outermost;
  }

  /**
   * The first of an element and those below it that matches, in reading order, before {@code end};
   * -1 if none does.
   */
  public int first(int id, int end, IntPredicate matches) {
    for (int at = id; at < Math.min(size, end) && isWithin(at, id); at++) {
      if (matches.test(at)) {
        return at;
      }
    }
    return -1;
  }

  /** The lowest element that holds both. */
  public int commonAncestor(int a, int b) {
    int x = a;
    int y = b;
    while (x != y) {
      if (depth[x] >= depth[y]) {
        x = parent[x];
      } else {
        y = parent[y];
      }
    }
    return x;
  }

  /** Whether {@code id} is {@code ancestor} or stands below it. */
  public boolean isWithin(int id, int ancestor) {
    int at = id;
    while (at > ancestor) {
      at = parent[at];
    }
    return at == ancestor;
  }
}
