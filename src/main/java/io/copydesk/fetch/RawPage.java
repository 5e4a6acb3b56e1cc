package io.copydesk.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page object as stored.
 *
 * @param ref which object
 * @param bytes the content as stored, possibly compressed; not to be changed
 * @param contentType the object's Content-Type header, a hint that pages often get wrong
 * @param contentEncoding the object's Content-Encoding header, such as {@code gzip}
 * @param sourceUrl where the page was scraped from (user metadata {@code source-url})
 * @param fetchedAt when it was scraped (user metadata {@code fetched-at})
 */
@SuppressWarnings(
    "ArrayRecordComponent") // pages are never compared, and a copy would double the memory
public record RawPage(
    PageRef ref,
    byte[] bytes,
    @Nullable String contentType,
    @Nullable String contentEncoding,
    @Nullable String sourceUrl,
    @Nullable Instant fetchedAt) {}
