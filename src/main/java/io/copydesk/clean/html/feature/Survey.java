package io.copydesk.clean.html.feature;

import io.copydesk.parse.Block;
import io.copydesk.parse.Concept;
import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.Outline;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A page's blocks in figures that all later steps share: shapes, prose, and sums over any stretch
 * of blocks, hence over any element. Immutable once made; made in time linear in the page.
 */
public final class Survey {
  /** Ancestors that are looked at: deeper pages are broken or hostile. */
  public static final int REACH = 48;

  public final HtmlPage page;
  public final Outline outline;
  public final List<Block> blocks;
  public final TextShape[] shapes;
  public final int[] boxes;
  public final float[] prose;
  public final int[] groups;
  final float[] groupProse;
  final int[] groupSize;
  private final double[] wordSums;
  private final double[] proseSums;
  private final long[] charSums;
  private final long[] linkSums;

  public Survey(HtmlPage page) {
    this.page = page;
    outline = page.outline();
    blocks = page.blocks();
    int n = blocks.size();
    shapes = new TextShape[n];
    boxes = new int[n];
    prose = new float[n];
    groups = new int[n];
    wordSums = new double[n + 1];
    proseSums = new double[n + 1];
    charSums = new long[n + 1];
    linkSums = new long[n + 1];
    Map<String, Integer> names = new HashMap<>();
    for (Block block : blocks) {
      int i = block.index();
      shapes[i] = TextShape.of(block.text());
      boxes[i] = outline.boxOf(block.node());
      prose[i] = proseOf(block, shapes[i]);
      groups[i] = names.computeIfAbsent(signature(i), _ -> names.size());
      wordSums[i + 1] = wordSums[i] + shapes[i].words();
      proseSums[i + 1] = proseSums[i] + prose[i];
      charSums[i + 1] = charSums[i] + block.text().length();
      linkSums[i + 1] = linkSums[i] + block.linkChars();
    }
    groupProse = new float[names.size()];
    groupSize = new int[names.size()];
    for (int i = 0; i < n; i++) {
      groupProse[groups[i]] += prose[i];
      groupSize[groups[i]]++;
    }
  }

  private static float proseOf(Block block, TextShape shape) {
    float free = 1 - (float) block.linkChars() / block.text().length();
    boolean reads = shape.words() >= 10 || (shape.endsSentence() && shape.words() >= 5);
    return reads && free > .5f ? shape.words() * free : 0;
  }

  /**
   * What blocks of one kind share: tag and class of the box, and the class of the box around it.
   */
  private String signature(int i) {
    int box = boxes[i];
    int around = outline.parent(box);
    String own = outline.tag(box) + '.' + className(box);
    return around < 0 ? own : outline.tag(around) + '.' + className(around) + '>' + own;
  }

  private String className(int id) {
    return outline.element(id).className().toLowerCase(Locale.ROOT);
  }

  public int size() {
    return blocks.size();
  }

  public double words(int from, int to) {
    return wordSums[clamp(to)] - wordSums[clamp(from)];
  }

  public double prose(int from, int to) {
    return proseSums[clamp(to)] - proseSums[clamp(from)];
  }

  /** Prose in an element's subtree. */
  public double proseOf(int id) {
    return prose(outline.firstBlock(id), outline.endBlock(id));
  }

  public double allProse() {
    return proseSums[size()];
  }

  /** The share of an element's prose in the page's, from 0 to 1. */
  public double proseShare(int id) {
    return allProse() == 0 ? 0 : proseOf(id) / allProse();
  }

  /** Share of characters in links, from 0 to 1; of no text, 0. */
  public double linkDensity(int from, int to) {
    long chars = charSums[clamp(to)] - charSums[clamp(from)];
    return chars == 0 ? 0 : (double) (linkSums[clamp(to)] - linkSums[clamp(from)]) / chars;
  }

  public double linkDensity(int block) {
    return linkDensity(block, block + 1);
  }

  /** Whether a block is hidden, by itself or by what it stands in. */
  public boolean isHidden(int block) {
    int at = blocks.get(block).node();
    for (int steps = 0; at >= 0 && steps < REACH; steps++, at = outline.parent(at)) {
      if (Concept.HIDDEN.in(outline.concepts(at))) {
        return true;
      }
    }
    return false;
  }

  private int clamp(int i) {
    return Math.max(0, Math.min(size(), i));
  }
}
