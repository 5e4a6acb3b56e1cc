package io.copydesk.parse.passage;

/**
 * A line of flattened text: a block of the page it came from, whether or not the text wraps it.
 *
 * @param index its place among the page's lines that hold text
 * @param number the number of its first line in the file, from 1
 * @param text its text, blanks normalised, without its bullet
 * @param gapBefore empty lines before it
 * @param bullet whether a bullet stood before its text
 */
public record Line(int index, int number, String text, int gapBefore, boolean bullet)
    implements Passage {}
