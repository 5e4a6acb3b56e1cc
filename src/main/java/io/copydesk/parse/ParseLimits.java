package io.copydesk.parse;

/**
 * How large a page's tree may be. Of 1,891 news pages and other pages of the web the largest had
 * 27,759 nodes, 27,081 attributes and fewer than 100 nested elements.
 *
 * @param maxDepth elements within each other, as the parser nests them
 * @param maxNodes elements, texts and comments of the tree; of flattened text, its lines
 * @param maxAttributes attributes of all elements together
 */
public record ParseLimits(int maxDepth, int maxNodes, int maxAttributes) {
  public static final ParseLimits DEFAULT = new ParseLimits(512, 500_000, 1_000_000);
}
