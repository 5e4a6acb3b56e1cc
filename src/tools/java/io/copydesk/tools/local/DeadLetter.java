package io.copydesk.tools.local;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that failed for good.
 *
 * @param messageId the queue's id of it
 * @param pages the pages its events speak of, as {@code s3://bucket/key}; none where it can't be
 *     read
 * @param reason why it failed when it was last tried; null where that was not in this run
 * @param body the message
 */
public record DeadLetter(
    String messageId, List<String> pages, @Nullable String reason, String body) {}
