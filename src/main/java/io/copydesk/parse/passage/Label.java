package io.copydesk.parse.passage;

/** What a passage is. The cleaner gives the labels; body and record fields follow from them. */
public enum Label {
  HEADLINE,
  STANDFIRST,
  /** A paragraph of the body that sums it up, as its first often does. */
  LEAD,
  BYLINE,
  DATELINE,
  CAPTION,
  CREDIT,
  SUBHEAD,
  PARAGRAPH,
  LIST_ITEM,
  QUOTE,
  TABLE,
  NAV,
  SHARE,
  PROMO,
  RELATED,
  COMMENT,
  LEGAL,
  OTHER;

  /** Whether passages so labelled stand in the body. */
  public boolean isBody() {
    return switch (this) {
      case LEAD, SUBHEAD, PARAGRAPH, LIST_ITEM, QUOTE, TABLE -> true;
      default -> false;
    };
  }
}
