package io.copydesk.article;

import org.jspecify.annotations.Nullable;

/**
 * A picture of the article: schema.org's {@code ImageObject}.
 *
 * @param url absolute URL of the largest rendition; absent in flattened text
 * @param caption what stands below the picture, its credit split off
 * @param creditText who made or owns the picture
 * @param description the alternative text
 * @param width in pixels, as declared by the page
 * @param height in pixels, as declared by the page
 * @param representativeOfPage true for the lead image, otherwise absent
 */
public record ImageObject(
    @Nullable String url,
    @Nullable String caption,
    @Nullable String creditText,
    @Nullable String description,
    @Nullable Integer width,
    @Nullable Integer height,
    @Nullable Boolean representativeOfPage) {

  public ImageObject {
    url = Printable.of(url);
  }

  /** A picture known by its caption alone, as in flattened text. */
  public static ImageObject captioned(String caption, @Nullable String creditText) {
    return new ImageObject(null, caption, creditText, null, null, null, null);
  }
}
