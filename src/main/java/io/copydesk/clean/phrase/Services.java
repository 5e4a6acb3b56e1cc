package io.copydesk.clean.phrase;

/**
 * What a site offers besides its articles, in many languages: newsletters, and channels in social
 * networks to follow. Immutable.
 */
public final class Services {
  /** Words of a note: a longer text speaks of more. */
  public static final double LONGEST = 60;

  /** Passages that are the beginning of a body, where such notes stand. */
  public static final int FIRST = 5;

  /** Passages that are the end of a body. */
  public static final int LAST = 4;

  /** Notes in a body: where there are more, the article is about such things. */
  public static final int MOST = 3;

  private static final PhraseLists LISTS = PhraseLists.of(Services.class, "services.txt");
  private static final PhraseIndex NEWSLETTERS = new PhraseIndex(LISTS.below("newsletters"));
  private static final PhraseIndex FOLLOW = new PhraseIndex(LISTS.below("follow"));
  private static final PhraseIndex NETWORKS = new PhraseIndex(LISTS.below("networks"));

  private static final Patterns ASK = new Patterns(LISTS.below("ask"));

  private Services() {}

  /** Whether a text speaks of a newsletter or the like, or asks to follow in a network. */
  public static boolean areOfferedIn(Words text) {
    return NEWSLETTERS.isIn(text) || (FOLLOW.isIn(text) && NETWORKS.isIn(text));
  }

  /** Whether a text asks to follow in a network, and says nothing else: wherever it stands. */
  public static boolean areAllOf(Words text) {
    return ASK.match(text) && NETWORKS.isIn(text);
  }
}
