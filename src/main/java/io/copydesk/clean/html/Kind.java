package io.copydesk.clean.html;

import io.copydesk.parse.passage.Label;

/**
 * What blocks that are no body are: the rule and the reason of a removal that the judge decided.
 */
enum Kind {
  HEADLINE(Label.HEADLINE, "headline", "The headline, which has a field of its own."),
  STANDFIRST(Label.STANDFIRST, "standfirst", "A standfirst, which has a field of its own."),
  BYLINE(Label.BYLINE, "byline", "Says who wrote the article."),
  AUTHOR_NOTE(Label.BYLINE, "author-note", "Tells of the author, not of the matter."),
  DATE_LINE(Label.DATELINE, "date-line", "Says when the article appeared, or how long it reads."),
  CAPTION(Label.CAPTION, "caption", "A picture's caption."),
  CREDIT(Label.CREDIT, "credit", "A picture's credit."),
  COMMENT(Label.COMMENT, "comment", "A reader's comment, or what belongs to a comment thread."),
  SHARE_BAR(Label.SHARE, "share-bar", "Share buttons or other tools of the page."),
  ADVERTISING(Label.PROMO, "advertising", "An advertisement, or the word for one."),
  PROMOTION(Label.PROMO, "promotion", "Asks to subscribe, follow, register or buy."),
  LEGAL(Label.LEGAL, "legal-notice", "A legal or consent notice."),
  RELATED(Label.RELATED, "related-links", "Leads to other articles."),
  TAGS(Label.RELATED, "tags", "Topics that the article is filed under."),
  NAVIGATION(Label.NAV, "navigation", "Part of the site's navigation."),
  MEDIA(Label.OTHER, "media-control", "Part of a player, a gallery or an embed."),
  LINK(Label.NAV, "link", "A link that is no part of the text."),
  SIDE_MATTER(Label.OTHER, "side-matter", "Does not read or stand like the article's text.");

  private final Label label;
  private final String rule;
  private final String reason;

  Kind(Label label, String rule, String reason) {
    this.label = label;
    this.rule = rule;
    this.reason = reason;
  }

  Label label() {
    return label;
  }

  /** The rule's id in the record. */
  String rule() {
    return rule;
  }

  /** The sentence in the record. */
  String reason() {
    return reason;
  }
}
