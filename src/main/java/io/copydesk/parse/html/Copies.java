package io.copydesk.parse.html;

import io.copydesk.deadline.Deadline;
import io.copydesk.parse.name.NameConcept;
import io.copydesk.parse.passage.Block;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Hides what a page says twice side by side: it holds a part once for narrow screens and once for
 * wide ones, and style sheets show one of them. A copy is an element with the same blocks as one
 * before it below the same parent.
 */
final class Copies {
  /** Characters of a part that is written twice for a reason of layout; less is said again. */
  private static final int SHORTEST = 200;

  /** Any odd number: sums of hashes are taken modulo two to the 64th. */
  private static final long BASE = 0x9e3779b97f4a7c15L;

  private final Outline outline;
  private final long[] sums;
  private final long[] powers;
  private final int[] chars;

  private Copies(Outline outline, List<Block> blocks) {
    this.outline = outline;
    int n = blocks.size();
    sums = new long[n + 1];
    powers = new long[n + 1];
    chars = new int[n + 1];
    powers[0] = 1;
    for (int i = 0; i < n; i++) {
      String text = blocks.get(i).text();
      sums[i + 1] = sums[i] * BASE + text.hashCode();
      powers[i + 1] = powers[i] * BASE;
      chars[i + 1] = chars[i] + text.length();
    }
  }

  private record Part(int parent, int chars, long text) {}

  /** Marks copies as hidden. */
  static void hide(Outline outline, List<Block> blocks) {
    var copies = new Copies(outline, blocks);
    Set<Part> shown = new HashSet<>();
    for (int id = 1; id < outline.size(); id++) {
      Deadline.check();
      if (copies.mayBeCopy(id) && !shown.add(copies.part(id))) {
        outline.hide(id);
      }
    }
  }

  /** Rows of a table may well say the same; what is hidden anyway is no more shown than a copy. */
  private boolean mayBeCopy(int id) {
    return outline.isBox(id)
        && !NameConcept.HIDDEN.in(outline.concepts(id))
        && chars(id) >= SHORTEST
        && !outline.tag(id).equals("tr")
        && !outline.tag(id).equals("td");
  }

  private int chars(int id) {
    return chars[outline.endBlock(id)] - chars[outline.firstBlock(id)];
  }

  private Part part(int id) {
    int from = outline.firstBlock(id);
    int end = outline.endBlock(id);
    return new Part(outline.parent(id), chars(id), sums[end] - sums[from] * powers[end - from]);
  }
}
