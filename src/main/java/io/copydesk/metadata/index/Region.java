package io.copydesk.metadata.index;

/** A part of the page in which what is said is not, or less, said of the article. */
public enum Region {
  COMMENTS,
  TEASERS,
  NAVIGATION,
  FIGURE,
  BIOGRAPHY,
  ARTICLE;

  /** Its place in a mask of regions. */
  @SuppressWarnings("EnumOrdinal") // A bit of a mask that never leaves memory.
  public int bit() {
    return 1 << ordinal();
  }
}
