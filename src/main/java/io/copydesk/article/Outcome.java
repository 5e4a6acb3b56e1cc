package io.copydesk.article;

/** What became of a page: an article, or a rejection with its reason. */
public sealed interface Outcome {
  /** The page object. */
  SourceObject source();

  /** The page was an article. */
  record Accepted(NewsArticle article) implements Outcome {
    @Override
    public SourceObject source() {
      return article.source();
    }
  }

  /**
   * The page gave no article.
   *
   * @param page what it declares of itself
   */
  record Rejected(SourceObject source, Rejection rejection, WebPage page) implements Outcome {
    /** A page that was not even parsed. */
    public Rejected(SourceObject source, Rejection rejection) {
      this(source, rejection, WebPage.UNKNOWN);
    }
  }
}
