package io.copydesk.clean.html.feature;

/** What is measured of a block besides concepts and phrases; the words stand in reasons. */
public enum Feature {
  WORDS("words"),
  COMMAS("commas"),
  SENTENCES("sentences"),
  ENDS_SENTENCE("ends like a sentence"),
  STARTS_LOWER("starts with a small letter"),
  CAPITALS("share of capitals"),
  DIGITS("share of digits"),
  LINK_DENSITY("link density"),
  LINKS_NEAR("link density of the blocks around"),
  LINKS_WIDE("link density of the wider surroundings"),
  LINKS_PARENT("link density of the element around"),
  LINKS_GRANDPARENT("link density two elements up"),
  PROSE("words of prose"),
  PROSE_NEAR("prose in the blocks around"),
  PROSE_WIDE("prose in the wider surroundings"),
  PROSE_PREVIOUS("prose of the block before"),
  PROSE_NEXT("prose of the block after"),
  IN_CONTAINER("inside the element that holds most prose"),
  CONTAINER_NEAR("share of neighbours inside the element that holds most prose"),
  STEPS_TO_CONTAINER("steps up to the element that holds most prose"),
  STEPS_OUTSIDE("steps to what it shares with the element that holds most prose"),
  CONTAINER_SHARE("share of the page's prose in that element"),
  PARENT_MASS("prose of the element around against the largest"),
  PARENT_PROSE("words of prose in the element around"),
  GROUP_SHARE("share of the page's prose in blocks of its kind"),
  GROUP_SIZE("blocks of its kind"),
  GROUP_MEAN("mean prose of blocks of its kind"),
  POSITION("place on the page"),
  PROSE_BEFORE("share of the page's prose before it"),
  PAGE_PROSE("words of prose on the page"),
  NEXT_PROSE_STEPS("steps to what it shares with the next long paragraph"),
  LAST_PROSE_STEPS("steps to what it shares with the last long paragraph"),
  NEXT_PROSE_BLOCKS("blocks to the next long paragraph"),
  LAST_PROSE_BLOCKS("blocks since the last long paragraph"),
  REPEATS("times its text stands on the page"),
  IS_HEADLINE("repeats the headline"),
  IS_DESCRIPTION("repeats the page's description"),
  AFTER_HEADLINE("stands after the headline"),
  HEADING("is a heading"),
  AFTER_HEADING("follows a heading"),
  BEFORE_PROSE("prose follows at once"),
  SIBLING_RUN("blocks of its kind in a row"),
  DEPTH("depth");

  private final String words;

  Feature(String words) {
    this.words = words;
  }

  /** What is measured, in words for a reason. */
  public String words() {
    return words;
  }
}
