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

  /** The page gave no article. */
  record Rejected(SourceObject source, Rejection rejection) implements Outcome {}
}
