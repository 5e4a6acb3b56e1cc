package io.copydesk.pipeline;

import io.copydesk.decode.DecodeLimits;
import io.copydesk.parse.ParseLimits;
import java.time.Duration;

/**
 * What a page may cost. Every limit has a rejection reason of its own.
 *
 * @param decode bytes after decompression
 * @param parse depth, nodes and attributes of the tree
 * @param time from the first byte decoded to the finished record
 */
public record Limits(DecodeLimits decode, ParseLimits parse, Duration time) {
  /**
   * 20 MiB: the largest object that is read by default. Whoever reads pages refuses larger ones
   * unread, before they come to the pipeline.
   */
  public static final int MAX_PAGE_BYTES = 20 << 20;

  /** Room for many times the largest real pages, and safe in a function of 1 GiB. */
  public static final Limits DEFAULT =
      new Limits(DecodeLimits.DEFAULT, ParseLimits.DEFAULT, Duration.ofSeconds(10));

  /** Limits by their figures; see {@link DecodeLimits} and {@link ParseLimits}. */
  public static Limits of(
      long maxInflatedBytes, int maxDepth, int maxNodes, int maxAttributes, Duration time) {
    return new Limits(
        new DecodeLimits(maxInflatedBytes),
        new ParseLimits(maxDepth, maxNodes, maxAttributes),
        time);
  }

  /** The same limits, but for the time. */
  public Limits within(Duration other) {
    return new Limits(decode, parse, other);
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

  /** Attributes of all elements. */
  public int maxAttributes() {
    return parse.maxAttributes();
  }
}
