package io.copydesk.metadata.claim;

import org.jspecify.annotations.Nullable;

/**
 * A picture that a source without a place on the page speaks of.
 *
 * @param source the source's id
 * @param url absolute
 * @param caption what is said below it
 * @param credit who made or owns it
 * @param alt the alternative text
 * @param width in pixels
 * @param height in pixels
 */
public record PictureClaim(
    String source,
    @Nullable String url,
    @Nullable String caption,
    @Nullable String credit,
    @Nullable String alt,
    @Nullable Integer width,
    @Nullable Integer height) {}
