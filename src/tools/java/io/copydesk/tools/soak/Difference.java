package io.copydesk.tools.soak;

/**
 * Where the table is not as the bucket asks for.
 *
 * @param what the page, article or list, what it is and what it should be
 */
record Difference(Kind kind, String what) {
  enum Kind {
    /** A page of which the table knows nothing. */
    LOST,
    /** A page that the table shows as it was, or as it never was. */
    STALE,
    /** An article that is not shown by its latest page. */
    ARTICLE,
    /** A list that does not hold the articles there are. */
    LIST,
    /** An object in the output bucket that no item names, or one that is missing. */
    OBJECT
  }
}
