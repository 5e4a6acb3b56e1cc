package io.copydesk.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The page object an article was made from.
 *
 * @param bucket the bucket's name; in batch extraction the folder's
 * @param key the object's key, decoded; in batch extraction the path below the folder
 * @param versionId the object's version, in versioned buckets
 * @param eTag the object's entity tag, without quotes
 * @param sequencer S3's sequencer of the event that brought the page
 * @param size bytes as stored, before decompression
 * @param contentType media type found in the content, such as {@code text/html}
 * @param charset the charset the page was decoded with
 * @param url where the page was scraped from (user metadata {@code source-url})
 * @param fetchedAt when it was scraped (user metadata {@code fetched-at})
 */
public record SourceObject(
    String bucket,
    String key,
    @Nullable String versionId,
    @Nullable String eTag,
    @Nullable String sequencer,
    long size,
    @Nullable String contentType,
    @Nullable String charset,
    @Nullable String url,
    @Nullable Instant fetchedAt) {}
