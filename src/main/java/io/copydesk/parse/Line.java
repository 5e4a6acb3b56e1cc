package io.copydesk.parse;

/**
 * A line of flattened text.
 *
 * @param index its place among the page's lines that hold text
 * @param number its number in the file, from 1
 * @param text its text, blanks normalised
 * @param gapBefore empty lines before it
 */
public record Line(int index, int number, String text, int gapBefore) implements Passage {}
