package io.copydesk.clean.text;

/** How long captions are. */
final class CaptionLength {
  /** Words of a caption, at least. */
  static final double SHORTEST = 5;

  /** Words of a caption, at most. */
  static final double LONGEST = 70;

  private CaptionLength() {}

  /** Whether a line has fewer words than nearly all captions, and credits nobody. */
  static boolean isTooShort(LineFacts facts) {
    return facts.count() <= SHORTEST && Credits.strength(facts) == 0;
  }

  /** Whether a line has as many words as captions have. */
  static boolean fits(LineFacts facts) {
    return facts.count() >= SHORTEST && facts.count() <= LONGEST;
  }
}
