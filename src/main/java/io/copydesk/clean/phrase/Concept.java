package io.copydesk.clean.phrase;

/** What is said on pages around articles, whatever the language. */
public enum Concept {
  /** Share buttons and the networks they lead to. */
  SHARE,
  /** Newsletters, subscriptions, apps, following, donations. */
  PROMO,
  /** "Read more", "See also": what leads on to another article. */
  READ_MORE,
  /** Headings of what others read, what is new, what is related. */
  RELATED,
  /** Headings of a comment thread, and its buttons. */
  COMMENT,
  /** Rights, terms, privacy, cookies. */
  LEGAL,
  /** Menus, search, log-in. */
  NAV,
  /** Advertisements and what excuses them. */
  AD,
  /** Players, galleries, audio versions. */
  MEDIA,
  /** What stands before an author's name. */
  BY,
  /** What stands before or after a photographer's name. */
  CREDIT,
  /** News and picture agencies. */
  AGENCY,
  /** What stands before a date, and reading times. */
  DATED,
  /** Names of months and days. */
  CALENDAR,
  /** What an article says of its author, staff or sources at its end. */
  TAGLINE,
  /** Errors and walls in place of a page. */
  ERROR
}
