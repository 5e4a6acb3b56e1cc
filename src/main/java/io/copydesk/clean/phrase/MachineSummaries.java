package io.copydesk.clean.phrase;

/** How a page tells that a machine summed its article up, in many languages. Immutable. */
public final class MachineSummaries {
  /** Words of a notice: a longer text speaks of more. */
  public static final double LONGEST = 40;

  /** Notices on a page: where more speak of machines, they are what it is about. */
  public static final int MOST = 2;

  /** Characters of what such a summary is called. */
  private static final int LONGEST_LABEL = 60;

  private static final String COLONS = ":：|丨";

  private static final PhraseLists LISTS = PhraseLists.of(MachineSummaries.class, "machines.txt");
  private static final PhraseIndex SUMMARY = new PhraseIndex(LISTS.below("summary"));
  private static final PhraseIndex MADE = new PhraseIndex(LISTS.below("made"));
  private static final Labels LABELS = new Labels(LISTS.below("labels"), COLONS, LONGEST_LABEL);
  private static final PhraseIndex SUBJECT = new PhraseIndex(LISTS.below("subject"));

  private MachineSummaries() {}

  /** Whether a text says of a summary that a machine made it. */
  public static boolean areOwnedIn(Words text) {
    return text.count() <= LONGEST && SUMMARY.isIn(text) && MADE.isIn(text);
  }

  /** Whether a text is what such a summary is called, or the summary itself behind that. */
  public static boolean areCalledSoIn(String text) {
    return LABELS.areAllOf(text) || LABELS.end(text) >= 0;
  }

  /** Whether an article with such a headline is about such machines itself. */
  public static boolean areSubjectOf(Words headline) {
    return SUBJECT.isIn(headline);
  }
}
