package io.copydesk.parse;

/**
 * How large a page's tree may be.
 *
 * @param maxDepth nested elements; what is nested deeper is read as if it stood at this depth,
 *     which is what browsers do at 512
 * @param maxNodes elements of the tree; a page with more is refused
 */
public record ParseLimits(int maxDepth, int maxNodes) {
  public static final ParseLimits DEFAULT = new ParseLimits(512, 2_000_000);
}
