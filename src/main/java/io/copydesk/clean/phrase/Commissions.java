package io.copydesk.clean.phrase;

/** What a page says of the money that it earns by its links, in many languages. Immutable. */
public final class Commissions {
  /** Words of a notice: a longer text speaks of more. */
  public static final double LONGEST = 90;

  private static final PhraseLists LISTS = PhraseLists.of(Commissions.class, "commissions.txt");
  private static final PhraseIndex HERE = new PhraseIndex(LISTS.below("here"));
  private static final PhraseIndex EARNED = new PhraseIndex(LISTS.below("earned"));
  private static final PhraseIndex DENIED = new PhraseIndex(LISTS.below("denied"));

  private static final PhraseIndex SUBJECT = new PhraseIndex(LISTS.below("subject"));

  private Commissions() {}

  /**
   * Whether a text says that the page it stands on earns by links; what only speaks of such trade
   * does not.
   */
  public static boolean areDisclosedIn(Words text) {
    return text.count() <= LONGEST && EARNED.isIn(text) && HERE.isIn(text) && !DENIED.isIn(text);
  }

  /** Whether an article with such a headline is about such trade itself. */
  public static boolean areSubjectOf(Words headline) {
    return SUBJECT.isIn(headline);
  }
}
