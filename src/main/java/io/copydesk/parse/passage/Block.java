package io.copydesk.parse.passage;

import org.jsoup.nodes.Element;

/**
 * A text block of an HTML page: a maximal run of inline content. One {@code br} is a space, two end
 * the block.
 *
 * @param index its place among the page's blocks
 * @param element the common ancestor of its pieces, so that {@code p > span.caption} is seen as the
 *     caption
 * @param node that element's id in the page's {@code Outline}
 * @param text its text, blanks normalised
 * @param laid the same as readers see it laid out: with the breaks between its lines, and with all
 *     blanks where it is preformatted
 * @param linkChars how many of its characters stand in links
 */
public record Block(int index, Element element, int node, String text, String laid, int linkChars)
    implements Passage {}
