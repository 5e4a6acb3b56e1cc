package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.TagConcept;
import io.copydesk.parse.name.NameConcept;
import io.copydesk.parse.passage.Label;
import org.jspecify.annotations.Nullable;

/** Captions of pictures, by tag or class; quotes and tables in a figure are content. */
final class CaptionRule implements Rule {
  /** Captions that hold more of the body's words are paragraphs in a class of that name. */
  private static final double MOST = .15;

  /** Words of the longest captions; more is text in a class of that name. */
  private static final float LONGEST = 120;

  private static final String SHOWN =
      "img, picture, video, iframe, amp-img, canvas, svg, figure, noscript";

  /** Blocks of a caption, with its credit and its buttons. */
  private static final int MOST_BLOCKS = 12;

  /** Steps up to the element that says so. */
  static final int NEAR = 4;

  @Override
  public String id() {
    return "caption-markup";
  }

  @Override
  public String rationale() {
    return "A caption belongs to its picture; in the body it would interrupt the text.";
  }

  @Override
  public String reason() {
    return "A picture's caption.";
  }

  @Override
  public Label label() {
    return Label.CAPTION;
  }

  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public double mostTaken() {
    return MOST;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    if (!mayBe(page, block)) {
      return null;
    }
    int id = page.around(block, TagConcept.FIGCAPTION, NEAR);
    if (id < 0) {
      id = page.around(block, NameConcept.CAPTION, NEAR);
      id = id >= 0 && isLayout(page, id) ? -1 : id;
    }
    return id < 0 ? null : page.name(id);
  }

  /** Whether an element called a caption is a column of text: of many blocks, or of no picture. */
  private static boolean isLayout(Candidates page, int id) {
    int blocks = page.survey().blocksOf(id);
    return blocks > MOST_BLOCKS
        || (blocks > 1 && page.survey().outline.element(id).selectFirst(SHOWN) == null);
  }

  /** Whether a block is short enough, and neither a cell of a table nor a quote. */
  static boolean mayBe(Candidates page, int block) {
    return page.words(block) <= LONGEST
        && page.around(block, TagConcept.CELL, NEAR) < 0
        && page.around(block, TagConcept.QUOTE, NEAR) < 0;
  }
}
