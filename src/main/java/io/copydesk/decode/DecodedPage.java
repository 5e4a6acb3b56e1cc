package io.copydesk.decode;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page as text.
 *
 * @param text the characters, without a byte order mark
 * @param charset the canonical name of the charset it was decoded with
 * @param charsetSource what told the charset: {@code bom}, {@code header}, {@code meta}, {@code
 *     utf-8}, {@code detected}
 * @param url where the page was scraped from
 * @param fetchedAt when it was scraped
 */
public record DecodedPage(
    String text,
    String charset,
    String charsetSource,
    @Nullable String url,
    @Nullable Instant fetchedAt) {}
