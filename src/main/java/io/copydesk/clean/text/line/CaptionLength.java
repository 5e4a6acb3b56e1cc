package io.copydesk.clean.text.line;

/** How long captions are. */
public final class CaptionLength {
  /** Words of a caption, at least. */
  public static final double SHORTEST = 5;

  /** Words of a caption, at most. */
  public static final double LONGEST = 70;

  private CaptionLength() {}

  /** Whether a line has fewer words than nearly all captions, and credits nobody. */
  public static boolean isTooShort(LineFacts facts) {
    return facts.count() <= SHORTEST && Credits.strength(facts) == 0;
  }

  /** Whether a line has as many words as captions have. */
  public static boolean fits(LineFacts facts) {
    return facts.count() >= SHORTEST && facts.count() <= LONGEST;
  }
}
