package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.date.DateFinder;
import java.util.List;

/**
 * A text that readers see with one date or several in it: each is claimed for what the words before
 * it say. "Published 1 May, updated 3 May" holds two, and a sentence that speaks of a day is hardly
 * a date of the article.
 */
final class DatedText {
  /** Words beside a date, with a byline and labels, in what is no sentence. */
  private static final int MOST_WORDS = 10;

  private static final double SENTENCE = .3;

  /** Characters beside a date that is little but a date: a weekday, a time of day. */
  private static final int BESIDE = 16;

  /** What a second date counts whose meaning is not said. */
  private static final double UNLABELLED = .5;

  private DatedText() {}

  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Claims the dates of a text; one that no date is found in is left to the vote. */
  static void claim(String source, double trust, String text, Claims claims) {
    claim(source, trust, text, dates(text), claims);
  }

  /**
   * As {@link #claim}, but for a text that says until when something holds, as of films that can be
   * seen for a while.
   */
  static void claimUnlessUntil(String source, double trust, String text, Claims claims) {
    var dates = dates(text);
    if (!saysUntil(text, dates)) {
      claim(source, trust, text, dates, claims);
    }
  }

  /**
   * As {@link #claimUnlessUntil}, if any dates are found and the first is not that of a broadcast.
   *
   * @param said how much they count, instead of {@code trust}, if the first is called the day of
   *     publication
   * @return whether they are claimed
   */
  static boolean claimFound(String source, double trust, double said, String text, Claims claims) {
    var dates = dates(text);
    if (dates.isEmpty() || saysUntil(text, dates)) {
      return false;
    }
    var meaning = DateLabels.of(text.substring(0, dates.getFirst().start()));
    if (meaning == DateLabels.Meaning.BROADCAST) {
      return false;
    }
    double own = meaning == DateLabels.Meaning.PUBLICATION ? said : trust;
    claim(source, own, text, dates, claims);
    return true;
  }

  private static boolean saysUntil(String text, List<DateFinder.Found> dates) {
    return !dates.isEmpty() && DateLabels.saysUntil(text.substring(0, dates.getFirst().start()));
  }

  /** Whether a text is one date and little else. */
  static boolean isBare(String text) {
    var dates = dates(text);
    return dates.size() == 1
        && text.length() - (dates.getFirst().end() - dates.getFirst().start()) <= BESIDE;
  }

  /** The dates in a text, whatever its language. */
  static List<DateFinder.Found> dates(String text) {
    return hasDigit(text) ? DateFinder.in(text, null) : List.of();
  }

  private static void claim(
      String source, double trust, String text, List<DateFinder.Found> dates, Claims claims) {
    if (dates.size() < 2) {
      int end = dates.isEmpty() ? text.length() : dates.getFirst().start();
      var meaning = DateLabels.of(text.substring(0, end));
      add(meaning, text, source, trust(trust, meaning, text, end), text, claims);
      return;
    }
    int from = 0;
    double left = trust;
    for (DateFinder.Found date : dates) {
      String before = text.substring(from, date.start());
      var meaning = DateLabels.of(before);
      boolean first = from == 0;
      left = first ? trust(trust, meaning, text, date.start()) : left;
      double own = first || meaning != DateLabels.Meaning.UNSAID ? left : UNLABELLED * left;
      add(meaning, first ? text : before, source, own, text.substring(from, date.end()), claims);
      from = date.end();
    }
  }

  /**
   * Adds a date for what it is said to be.
   *
   * @param text what says it by its beginning where the words before the date do not
   */
  private static void add(
      DateLabels.Meaning meaning,
      String text,
      String source,
      double trust,
      String date,
      Claims claims) {
    switch (meaning) {
      case MODIFICATION -> claims.add(Property.MODIFIED, source, trust, date);
      case PUBLICATION -> claims.add(Property.PUBLISHED, source, trust, date);
      case BROADCAST -> {}
      case UNSAID ->
          claims.add(
              DateLabels.saysModified(text) ? Property.MODIFIED : Property.PUBLISHED,
              source,
              trust,
              date);
    }
  }

  private static double trust(double trust, DateLabels.Meaning meaning, String text, int date) {
    if (meaning != DateLabels.Meaning.UNSAID) {
      return trust;
    }
    long blanks = text.chars().limit(date).filter(c -> c == ' ').count();
    boolean sentence =
        text.endsWith(".") && text.chars().filter(c -> c == ' ').count() > MOST_WORDS;
    return sentence || blanks > MOST_WORDS ? SENTENCE * trust : trust;
  }
}
