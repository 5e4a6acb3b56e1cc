package io.copydesk.clean.html.feature;

import io.copydesk.parse.Block;
import io.copydesk.parse.Concept;
import io.copydesk.parse.Outline;
import java.util.HashMap;
import java.util.Map;

/** Measures the blocks of one page: what needs the whole page is gathered once, in linear time. */
public final class Features {
  /** Words of prose that make a paragraph long. */
  private static final float LONG = 20;

  private static final int FAR_BLOCKS = 50;

  private final Survey survey;
  private final Outline outline;
  private final ProseContainer container;
  private final int best;
  private final float[] direct;
  private final float largestDirect;
  private final int[] nextLong;
  private final int[] lastLong;
  private final int[] run;
  private final int[] textIds;
  private final int[] textCounts;
  private final int[] sameBefore;
  private final boolean[] isTitle;
  private final boolean[] isDescription;
  private final int headline;

  public Features(Survey survey) {
    this.survey = survey;
    outline = survey.outline;
    container = new ProseContainer(survey);
    best = container.best();
    int n = survey.size();
    direct = new float[outline.size()];
    nextLong = new int[n];
    lastLong = new int[n];
    run = new int[n];
    textIds = new int[n];
    isTitle = new boolean[n];
    isDescription = new boolean[n];
    var claims = new Claims(survey.page);
    Map<String, Integer> texts = new HashMap<>();
    int[] counts = new int[n];
    int[] latest = new int[n];
    sameBefore = new int[n];
    int last = -1;
    int firstTitle = -1;
    int firstH1 = -1;
    float most = 0;
    for (Block block : survey.blocks) {
      int i = block.index();
      String folded = Claims.fold(block.text());
      textIds[i] = texts.computeIfAbsent(folded, _ -> texts.size());
      sameBefore[i] = counts[textIds[i]]++ == 0 ? -1 : latest[textIds[i]];
      latest[textIds[i]] = i;
      isTitle[i] = claims.isTitle(folded);
      isDescription[i] = claims.isDescription(folded);
      boolean h1 = isTag(i, "h1");
      firstH1 = firstH1 < 0 && h1 ? i : firstH1;
      firstTitle =
          isTitle[i] && (firstTitle < 0 || (h1 && !isTag(firstTitle, "h1"))) ? i : firstTitle;
      lastLong[i] = last;
      last = survey.prose[i] >= LONG ? i : last;
      int holder = holder(i);
      direct[holder] += survey.prose[i];
      most = Math.max(most, direct[holder]);
    }
    textCounts = counts;
    largestDirect = most;
    headline = firstTitle >= 0 ? firstTitle : firstH1;
    int next = -1;
    for (int i = n - 1; i >= 0; i--) {
      nextLong[i] = next;
      next = survey.prose[i] >= LONG ? i : next;
    }
    for (int from = 0, to; from < n; from = to) {
      to = from + 1;
      while (to < n && survey.groups[to] == survey.groups[from]) {
        to++;
      }
      java.util.Arrays.fill(run, from, to, to - from);
    }
  }

  /** The element whose paragraphs the block is one of. */
  private int holder(int i) {
    int box = survey.boxes[i];
    boolean alone = outline.endBlock(box) - outline.firstBlock(box) <= 1;
    return alone && box > 0 ? outline.parent(box) : box;
  }

  private boolean isTag(int i, String tag) {
    return outline.tag(survey.boxes[i]).equals(tag);
  }

  private boolean isHeading(int i) {
    return i >= 0
        && i < survey.size()
        && TagConcept.of(outline.tag(survey.boxes[i])) == TagConcept.HEADING;
  }

  /** Where the headline stands; -1 where the page has none. */
  public int headline() {
    return headline;
  }

  public boolean isTitle(int i) {
    return isTitle[i];
  }

  /** The latest block before {@code i} with the same text, or -1. */
  public int sameBefore(int i) {
    return sameBefore[i];
  }

  /** Fills the row with a block's features. */
  public void fill(int i, FeatureRow row) {
    row.clear();
    shape(i, row);
    surroundings(i, row);
    place(i, row);
    likeness(i, row);
    ancestors(i, row);
    var phrases = Phrases.BUILT_IN;
    row.says(phrases.in(survey.blocks.get(i).text()), phrases.groups().size());
  }

  private void shape(int i, FeatureRow row) {
    TextShape shape = survey.shapes[i];
    row.set(Feature.WORDS, shape.words());
    row.set(Feature.COMMAS, shape.commas());
    row.set(Feature.SENTENCES, shape.sentences());
    row.set(Feature.ENDS_SENTENCE, shape.endsSentence() ? 1 : 0);
    row.set(Feature.STARTS_LOWER, shape.startsLower() ? 1 : 0);
    row.set(Feature.CAPITALS, shape.capitals());
    row.set(Feature.DIGITS, shape.digits());
    row.set(Feature.LINK_DENSITY, survey.linkDensity(i));
    row.set(Feature.PROSE, survey.prose[i]);
    row.set(Feature.HEADING, isHeading(i) ? 1 : 0);
    row.set(Feature.AFTER_HEADING, isHeading(i - 1) ? 1 : 0);
  }

  private void surroundings(int i, FeatureRow row) {
    row.set(Feature.LINKS_NEAR, survey.linkDensity(i - 3, i + 4));
    row.set(Feature.LINKS_WIDE, survey.linkDensity(i - 8, i + 9));
    int parent = Math.max(0, outline.parent(survey.boxes[i]));
    int grand = Math.max(0, outline.parent(parent));
    row.set(Feature.LINKS_PARENT, linkDensityOf(parent));
    row.set(Feature.LINKS_GRANDPARENT, linkDensityOf(grand));
    row.set(Feature.PARENT_PROSE, survey.proseOf(parent));
    row.set(Feature.PROSE_NEAR, survey.prose(i - 3, i + 4));
    row.set(Feature.PROSE_WIDE, survey.prose(i - 8, i + 9));
    row.set(Feature.PROSE_PREVIOUS, survey.prose(i - 1, i));
    row.set(Feature.PROSE_NEXT, survey.prose(i + 1, i + 2));
    row.set(Feature.BEFORE_PROSE, survey.prose(i + 1, i + 2) >= LONG ? 1 : 0);
    int next = nextLong[i];
    int last = lastLong[i];
    row.set(Feature.NEXT_PROSE_STEPS, next < 0 ? FeatureRow.FAR : stepsToShared(i, next));
    row.set(Feature.LAST_PROSE_STEPS, last < 0 ? FeatureRow.FAR : stepsToShared(i, last));
    row.set(Feature.NEXT_PROSE_BLOCKS, next < 0 ? FAR_BLOCKS : Math.min(FAR_BLOCKS, next - i));
    row.set(Feature.LAST_PROSE_BLOCKS, last < 0 ? FAR_BLOCKS : Math.min(FAR_BLOCKS, i - last));
  }

  private double linkDensityOf(int id) {
    return survey.linkDensity(outline.firstBlock(id), outline.endBlock(id));
  }

  private int stepsToShared(int i, int other) {
    return stepsUp(survey.boxes[i], outline.commonAncestor(survey.boxes[i], survey.boxes[other]));
  }

  private int stepsUp(int id, int ancestor) {
    return Math.min(FeatureRow.FAR, outline.depth(id) - outline.depth(ancestor));
  }

  private void place(int i, FeatureRow row) {
    int box = survey.boxes[i];
    boolean inside = isInContainer(i);
    row.set(Feature.IN_CONTAINER, inside ? 1 : 0);
    int near = 0;
    int seen = 0;
    for (int j = Math.max(0, i - 3); j <= Math.min(survey.size() - 1, i + 3); j++) {
      seen++;
      near += isInContainer(j) ? 1 : 0;
    }
    row.set(Feature.CONTAINER_NEAR, (double) near / seen);
    row.set(Feature.STEPS_TO_CONTAINER, inside ? stepsUp(box, best) : FeatureRow.FAR);
    row.set(Feature.STEPS_OUTSIDE, inside ? 0 : stepsUp(best, outline.commonAncestor(best, box)));
    row.set(Feature.CONTAINER_SHARE, survey.proseShare(best));
    row.set(Feature.PARENT_MASS, largestDirect == 0 ? 0 : direct[holder(i)] / largestDirect);
    int group = survey.groups[i];
    double all = Math.max(1, survey.allProse());
    row.set(Feature.GROUP_SHARE, survey.groupProse[group] / all);
    row.set(Feature.GROUP_SIZE, Math.min(FAR_BLOCKS, survey.groupSize[group]));
    row.set(Feature.GROUP_MEAN, survey.groupProse[group] / survey.groupSize[group]);
    row.set(Feature.SIBLING_RUN, Math.min(FAR_BLOCKS, run[i]));
    row.set(Feature.POSITION, (double) i / survey.size());
    row.set(Feature.PROSE_BEFORE, survey.prose(0, i) / all);
    row.set(Feature.PAGE_PROSE, survey.allProse());
    row.set(Feature.DEPTH, Math.min(FeatureRow.FAR, outline.depth(box)));
    row.set(Feature.AFTER_HEADLINE, headline < 0 ? .5 : i > headline ? 1 : 0);
  }

  private boolean isInContainer(int i) {
    return i >= outline.firstBlock(best) && i < outline.endBlock(best);
  }

  private void likeness(int i, FeatureRow row) {
    row.set(Feature.REPEATS, Math.min(FAR_BLOCKS, textCounts[textIds[i]]));
    row.set(Feature.IS_HEADLINE, isTitle[i] ? 1 : 0);
    row.set(Feature.IS_DESCRIPTION, isDescription[i] ? 1 : 0);
  }

  private void ancestors(int i, FeatureRow row) {
    int at = survey.blocks.get(i).node();
    for (int steps = 0; at >= 0 && steps < Survey.REACH; steps++, at = outline.parent(at)) {
      double share = survey.proseShare(at);
      int reached = Math.min(steps, FeatureRow.FAR - 1);
      for (long left = outline.concepts(at); left != 0; left &= left - 1) {
        row.meet(Concept.of(Long.numberOfTrailingZeros(left)), reached, share);
      }
      TagConcept tag = TagConcept.of(outline.tag(at));
      if (tag != null) {
        row.meet(tag, reached, share);
      }
    }
  }
}
