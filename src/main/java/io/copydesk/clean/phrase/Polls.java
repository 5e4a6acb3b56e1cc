package io.copydesk.clean.phrase;

/** What polls say of their votes, in many languages. Immutable. */
public final class Polls {
  private static final Patterns VOTES =
      new Patterns(PhraseLists.of(Polls.class, "polls.txt").below("votes"));

  private Polls() {}

  /** Whether a text tells of votes or asks for them, and says nothing else. */
  public static boolean tellOfVotes(Words text) {
    return VOTES.match(text);
  }
}
