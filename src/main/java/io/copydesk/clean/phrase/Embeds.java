package io.copydesk.clean.phrase;

/**
 * What stands in place of an embed until the reader agrees to load it from elsewhere, in many
 * languages. Immutable.
 */
public final class Embeds {
  /** Words of a notice: a longer text speaks of more. */
  public static final double LONGEST = 60;

  private static final double LONGEST_CAPTION = 16;

  private static final PhraseLists LISTS = PhraseLists.of(Embeds.class, "embeds.txt");
  private static final PhraseIndex CONTENT = new PhraseIndex(LISTS.below("content"));
  private static final PhraseIndex CAPTIONS = new PhraseIndex(LISTS.below("captions"));
  private static final PhraseIndex AGREEMENT = new PhraseIndex(LISTS.below("agreement"));

  private Embeds() {}

  /** Whether a text says that content of others is only shown to whom agrees. */
  public static boolean areHeldBackIn(Words text) {
    return CONTENT.isIn(text) && AGREEMENT.isIn(text);
  }

  /** Whether a text is what a network writes below a post: where it is, and who shared it. */
  public static boolean areCaptionedBy(Words text) {
    return text.count() <= LONGEST_CAPTION && CAPTIONS.isIn(text);
  }
}
