package io.copydesk.clean.phrase;

import java.util.regex.Pattern;

/**
 * What newsrooms set behind the last sentence: "(END)", "（完）", "###", an agency, a name or initials
 * in brackets. Immutable.
 */
public final class EndMarks {
  /** Words in brackets. */
  private static final double LONGEST = 4;

  private static final Pattern BRACKETED =
      Pattern.compile("[(（【\\[〔][^()（）【】\\[\\]〔〕.!?。！？…]{1,30}[)）】\\]〕][.。]?");

  private static final Pattern RULED =
      Pattern.compile("(?iu)#{3,5}|[-–—*=~]{1,5} ?(?:ends?|完|终|終|끝) ?[-–—*=~]{1,5}");

  private EndMarks() {}

  /** Whether a text is such a mark, and nothing else. */
  public static boolean are(String text) {
    return RULED.matcher(text).matches()
        || (BRACKETED.matcher(text).matches() && Words.of(text).count() <= LONGEST);
  }
}
