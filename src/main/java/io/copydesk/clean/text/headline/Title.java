package io.copydesk.clean.text.headline;

/**
 * The line that is the headline, if the page has one.
 *
 * @param line the line, or -1 where no line may be one
 * @param chance how likely the page has a headline and this is the one, from 0 to 1
 */
public record Title(int line, double chance) {}
