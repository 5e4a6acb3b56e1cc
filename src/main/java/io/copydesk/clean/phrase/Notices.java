package io.copydesk.clean.phrase;

import java.util.regex.Pattern;

/**
 * What a page says of its own players, forms and breaks, in many languages: sentences that stand
 * between paragraphs on all pages of a site, and are the same but for a name. Immutable.
 */
public final class Notices {
  /** Words of a notice: a longer text speaks of more. */
  public static final double LONGEST = 40;

  /** "0:00 / 4:21": what a player shows. */
  private static final Pattern PLAYER =
      Pattern.compile("-?\\d{1,2}:\\d\\d(?::\\d\\d)? ?/ ?-?\\d{1,2}:\\d\\d(?::\\d\\d)?");

  private static final Patterns SAID =
      new Patterns(PhraseLists.of(Notices.class, "notices.txt").below("notices"));

  private Notices() {}

  /** Whether a text is such a notice, and nothing else. */
  public static boolean say(String text) {
    return PLAYER.matcher(text.strip()).matches() || SAID.match(Words.of(text));
  }
}
