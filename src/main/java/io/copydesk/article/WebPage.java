package io.copydesk.article;

import org.jspecify.annotations.Nullable;

/**
 * What a page without an article declares of itself, so that its rejection can be judged without
 * the page. Nothing in it was read off the visible text: the dates and names there are those of
 * other pages' articles. Fields as in {@link NewsArticle}; unknown ones are null.
 */
public record WebPage(
    @Nullable String headline,
    @Nullable String description,
    @Nullable String inLanguage,
    @Nullable Boolean isAccessibleForFree,
    @Nullable Organization publisher,
    @Nullable String url,
    @Nullable String datePublished,
    @Nullable String dateModified) {
  /** A page of which nothing is known, as it could not be read. */
  public static final WebPage UNKNOWN = new WebPage(null, null, null, null, null, null, null, null);
}
