package io.copydesk.pipeline;

import io.copydesk.decode.DecodeLimits;
import io.copydesk.parse.ParseLimits;
import java.time.Duration;

/**
 * What a page may cost. Every limit has a rejection reason of its own.
 *
 * @param decode bytes after decompression
 * @param parse depth and nodes of the tree
 * @param time from the first byte decoded to the finished body; looked at between the steps
 */
public record Limits(DecodeLimits decode, ParseLimits parse, Duration time) {
  /**
   * 20 MiB: the largest object that is read by default. Whoever reads pages refuses larger ones
   * unread, before they come to the pipeline.
   */
  public static final int MAX_PAGE_BYTES = 20 << 20;

  /** Room for the largest real pages, and safe in a function of 1 GiB and a minute. */
  public static final Limits DEFAULT =
      new Limits(DecodeLimits.DEFAULT, ParseLimits.DEFAULT, Duration.ofSeconds(20));

  /** Limits by their figures: bytes, elements, nodes. */
  public static Limits of(long maxInflatedBytes, int maxDepth, int maxNodes, Duration time) {
    return new Limits(
        new DecodeLimits(maxInflatedBytes), new ParseLimits(maxDepth, maxNodes), time);
  }

  /** Bytes after decompression. */
  public long maxInflatedBytes() {
    return decode.maxInflatedBytes();
  }

  /** Nested elements. */
  public int maxDepth() {
    return parse.maxDepth();
  }

  /** Nodes of the tree. */
  public int maxNodes() {
    return parse.maxNodes();
  }
}
