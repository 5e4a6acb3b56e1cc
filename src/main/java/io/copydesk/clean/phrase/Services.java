package io.copydesk.clean.phrase;

/**
 * What a site offers besides its articles, in many languages: newsletters, and channels in social
 * networks to follow. Immutable.
 */
public final class Services {
  private static final PhraseLists LISTS = PhraseLists.of(Services.class, "services.txt");
  private static final PhraseIndex NEWSLETTERS = new PhraseIndex(LISTS.below("newsletters"));
  private static final PhraseIndex FOLLOW = new PhraseIndex(LISTS.below("follow"));
  private static final PhraseIndex NETWORKS = new PhraseIndex(LISTS.below("networks"));

  private Services() {}

  /** Whether a text speaks of a newsletter or the like, or asks to follow in a network. */
  public static boolean areOfferedIn(Words text) {
    return NEWSLETTERS.isIn(text) || (FOLLOW.isIn(text) && NETWORKS.isIn(text));
  }
}
