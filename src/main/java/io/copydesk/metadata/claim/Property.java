package io.copydesk.metadata.claim;

/** What a claim is about: a field of the record, or what helps to settle one. */
public enum Property {
  HEADLINE,
  KICKER,
  DESCRIPTION,
  SECTION,
  KEYWORDS,
  LANGUAGE,
  ACCESSIBLE_FOR_FREE,
  AUTHOR,
  /** An agency whose text the article is. */
  SOURCE,
  PUBLISHER,
  URL,
  PUBLISHED,
  MODIFIED
}
