package io.copydesk.parse;

/**
 * How large a page may be before it is refused.
 *
 * @param maxDepth nested elements
 * @param maxNodes nodes of the tree
 */
public record ParseLimits(int maxDepth, int maxNodes) {
  public static final ParseLimits DEFAULT = new ParseLimits(10_000, 2_000_000);
}
