package io.copydesk.clean.html.feature;

import io.copydesk.clean.phrase.Phrases;
import io.copydesk.clean.phrase.Said;
import io.copydesk.clean.phrase.Words;
import io.copydesk.deadline.Deadline;
import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.html.Outline;
import io.copydesk.parse.name.NameConcept;
import io.copydesk.parse.passage.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page's blocks in figures that all later steps share: shapes, prose, and sums over any stretch
 * of blocks, hence over any element. Immutable once made; made in time linear in the page.
 */
public final class Survey {
  /** Ancestors that are looked at: deeper pages are broken or hostile. */
  public static final int REACH = 48;

  /** Words of prose that make a paragraph long. */
  private static final float LONG = 20;

  /** Characters of a long block, at each end, in which phrases are looked for. */
  private static final int END = 120;

  public final HtmlPage page;
  public final Outline outline;
  public final List<Block> blocks;
  public final TextShape[] shapes;
  public final int[] boxes;
  public final float[] prose;
  public final int[] groups;
  final @Nullable TagConcept[] tags;
  final Said[] said;
  private final int[] hidden;
  private final int kinds;
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
    said = new Said[n];
    hidden = new int[n];
    tags = new TagConcept[outline.size()];
    for (int id = 0; id < tags.length; id++) {
      tags[id] = TagConcept.of(outline.tag(id));
    }
    wordSums = new double[n + 1];
    proseSums = new double[n + 1];
    charSums = new long[n + 1];
    linkSums = new long[n + 1];
    Map<String, Integer> names = new HashMap<>();
    for (Block block : blocks) {
      Deadline.check();
      int i = block.index();
      shapes[i] = TextShape.of(block.text());
      said[i] = said(block.text());
      boxes[i] = outline.boxOf(block.node());
      hidden[i] = nearestHidden(block.node());
      prose[i] = proseOf(block, shapes[i]);
      groups[i] = names.computeIfAbsent(signature(i), _ -> names.size());
      wordSums[i + 1] = wordSums[i] + shapes[i].words();
      proseSums[i + 1] = proseSums[i] + prose[i];
      charSums[i + 1] = charSums[i] + block.text().length();
      linkSums[i + 1] = linkSums[i] + block.linkChars();
    }
    kinds = names.size();
  }

  /** What a block says; of a long one, at its ends, where phrases betray. */
  private static Said said(String text) {
    String ends =
        text.length() <= 2 * END
            ? text
            : text.substring(0, END) + ' ' + text.substring(text.length() - END);
    return Phrases.shared().in(Words.of(ends));
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

  /** How many kinds of blocks there are: {@link #groups} run below it. */
  public int kinds() {
    return kinds;
  }

  /** What a block says; of a long one, at its ends. */
  public Said said(int i) {
    return said[i];
  }

  boolean isLong(int i) {
    return prose[i] >= LONG;
  }

  /** Whether the smallest element around all of a block's text is of a tag. */
  public boolean isTag(int i, String tag) {
    return outline.tag(boxes[i]).equals(tag);
  }

  /** Whether an element's tag has a concept. */
  public boolean is(int id, TagConcept concept) {
    return tags[id] == concept;
  }

  /** Whether an element's tag has one of the concepts. */
  public boolean isOneOf(int id, Set<TagConcept> concepts) {
    TagConcept tag = tags[id];
    return tag != null && concepts.contains(tag);
  }

  public boolean isHeading(int i) {
    return tags[boxes[i]] == TagConcept.HEADING;
  }

  /** Steps from a block's box up to what it shares with another block's. */
  int stepsToShared(int i, int other) {
    return stepsUp(boxes[i], outline.commonAncestor(boxes[i], boxes[other]));
  }

  int stepsUp(int id, int ancestor) {
    return Math.min(FeatureRow.FAR, outline.depth(id) - outline.depth(ancestor));
  }

  double linkDensityOf(int id) {
    return linkDensity(outline.firstBlock(id), outline.endBlock(id));
  }

  /** How many blocks stand in an element's subtree. */
  public int blocksOf(int id) {
    return outline.endBlock(id) - outline.firstBlock(id);
  }

  /** The share of an element's words that are prose. */
  double reads(int id) {
    double words = words(outline.firstBlock(id), outline.endBlock(id));
    return words == 0 ? 0 : proseOf(id) / words;
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

  /**
   * The cell of a table that holds a block and nothing else, be it wrapped in a paragraph; -1 where
   * there is none, as in tables that lay out a page.
   */
  public int cellOf(int block) {
    int at = boxes[block];
    while (at >= 0 && blocksOf(at) == 1) {
      if (is(at, TagConcept.CELL)) {
        return at;
      }
      at = outline.parent(at);
    }
    return -1;
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
    return hiddenAround(block) >= 0;
  }

  /** The nearest hidden element around a block, or -1. */
  public int hiddenAround(int block) {
    return hidden[block];
  }

  private int nearestHidden(int element) {
    return outline.nearest(element, REACH, id -> NameConcept.HIDDEN.in(outline.concepts(id)));
  }

  private int clamp(int i) {
    return Math.max(0, Math.min(size(), i));
  }
}
