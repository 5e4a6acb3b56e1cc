package io.copydesk.decode;

/**
 * How large a page may become.
 *
 * @param maxInflatedBytes bytes after decompression
 */
public record DecodeLimits(long maxInflatedBytes) {
  /** 64 MiB: some hundred times a large news page, and safe in 1 GiB of function memory. */
  public static final DecodeLimits DEFAULT = new DecodeLimits(64L << 20);
}
