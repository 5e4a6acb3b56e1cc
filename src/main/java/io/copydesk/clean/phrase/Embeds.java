package io.copydesk.clean.phrase;

import org.jspecify.annotations.Nullable;

/**
 * What stands in place of an embed until the reader agrees to load it from elsewhere, in many
 * languages. Immutable.
 */
public final class Embeds {
  /** Words of a notice: a longer text speaks of more. */
  public static final double LONGEST = 60;

  private static final double LONGEST_LEAVE = 45;

  private static final double LONGEST_CAPTION = 16;

  private static final PhraseLists LISTS = PhraseLists.of(Embeds.class, "embeds.txt");
  private static final PhraseIndex CONTENT = new PhraseIndex(LISTS.below("content"));
  private static final PhraseIndex CAPTIONS = new PhraseIndex(LISTS.below("captions"));
  private static final PhraseIndex HELD_BACK = new PhraseIndex(LISTS.below("held back"));
  private static final PhraseIndex ALLOWED = new PhraseIndex(LISTS.below("allowed"));
  private static final PhraseIndex AGREEMENT = new PhraseIndex(LISTS.below("agreement"));

  private Embeds() {}

  /**
   * What a text says of an embed: that content of others is only shown to whom agrees, or what a
   * network writes below a post, where it is and who shared it; null where it says neither.
   */
  public static @Nullable String noticeIn(Words text) {
    if (CONTENT.isIn(text) && AGREEMENT.isIn(text)) {
      return "content of others, and leave to show it";
    }
    if (text.count() <= LONGEST_LEAVE && HELD_BACK.isIn(text) && ALLOWED.isIn(text)) {
      return "this content, and cookies to allow";
    }
    boolean caption = text.count() <= LONGEST_CAPTION && CAPTIONS.isIn(text);
    return caption ? "a network's line below a post" : null;
  }
}
