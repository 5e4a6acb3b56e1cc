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

  /** Characters of what opens a notice. */
  private static final int LONGEST_LABEL = 24;

  private static final PhraseLists LISTS = PhraseLists.of(Notices.class, "notices.txt");
  private static final Patterns SAID = new Patterns(LISTS.below("notices"));
  private static final Labels LABELS = new Labels(LISTS.below("labels"), ":：", LONGEST_LABEL);

  private Notices() {}

  /** Whether a text is such a notice, and nothing else. */
  public static boolean say(String text) {
    return PLAYER.matcher(text.strip()).matches()
        || SAID.match(Words.of(text))
        || LABELS.end(text) >= 0;
  }
}
