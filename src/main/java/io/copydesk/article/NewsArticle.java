package io.copydesk.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clean, normalised article: schema.org's {@code NewsArticle} with its source, how it was
 * extracted and what was removed. Immutable; what is not known is null or an empty list, never an
 * empty string.
 *
 * @param articleId names the article across pages: a digest of its canonical URL, else of its
 *     object key
 * @param headline the title, without the site's name
 * @param alternativeHeadline a second title that differs: a kicker, a live title
 * @param description the standfirst, or the page's own summary
 * @param articleBody paragraphs, subheads and list items as plain text, an empty line between two
 * @param articleSection the section of the publication
 * @param keywords without duplicates, in the page's order
 * @param inLanguage a BCP 47 tag
 * @param wordCount words of the body
 * @param isAccessibleForFree false behind a paywall, absent where the page does not say
 * @param author people and organisations that wrote it
 * @param sourceOrganization agencies the text came from
 * @param publisher who published it
 * @param url the canonical URL
 * @param datePublished ISO 8601: an instant with the page's offset, or a bare day
 * @param dateModified ISO 8601, as {@code datePublished}
 * @param image the article's pictures
 * @param source the page object
 * @param extraction how the record came about
 * @param removed what was removed, and why
 */
public record NewsArticle(
    String articleId,
    @Nullable String headline,
    @Nullable String alternativeHeadline,
    @Nullable String description,
    String articleBody,
    @Nullable String articleSection,
    List<String> keywords,
    @Nullable String inLanguage,
    int wordCount,
    @Nullable Boolean isAccessibleForFree,
    List<Author> author,
    List<Organization> sourceOrganization,
    @Nullable Organization publisher,
    @Nullable String url,
    @Nullable String datePublished,
    @Nullable String dateModified,
    List<ImageObject> image,
    SourceObject source,
    Extraction extraction,
    List<Removal> removed) {

  /** The version of the record's shape; it rises when a field changes its meaning. */
  public static final String SCHEMA_VERSION = "1";

  public NewsArticle {
    keywords = List.copyOf(keywords);
    author = List.copyOf(author);
    sourceOrganization = List.copyOf(sourceOrganization);
    image = List.copyOf(image);
    removed = List.copyOf(removed);
  }
}
