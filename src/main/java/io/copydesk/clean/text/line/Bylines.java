package io.copydesk.clean.text.line;

import io.copydesk.clean.phrase.Concept;

/** Lines that name an author, an agency or a day, by what they say alone. */
public final class Bylines {
  private static final int LONGEST = 14;
  private static final int LONGEST_NAME = 4;

  private Bylines() {}

  /** Whether the line opens like a byline and then names somebody. */
  public static boolean isByline(LineFacts facts) {
    var said = facts.said();
    var shape = facts.shape();
    return facts.count() >= 2
        && facts.count() <= LONGEST
        && said.opens(Concept.BY)
        && shape.sentences() <= 1
        && (shape.capitals() >= 0.5 || shape.shouting() > 0.7);
  }

  /** Whether the line may be a name and nothing else. */
  public static boolean isName(LineFacts facts) {
    return facts.count() >= 2
        && facts.count() <= LONGEST_NAME
        && facts.shape().capitals() == 1
        && facts.shape().digits() == 0
        && !facts.shape().ends();
  }

  /** Whether the line says little but when: a day, a time, a reading time. */
  public static boolean isDateline(LineFacts facts) {
    if (facts.count() > LONGEST) {
      return false;
    }
    double when = facts.said().share(Concept.DATED) + facts.said().share(Concept.CALENDAR);
    double figures = figures(facts) / Math.max(1.0, facts.words().tokens().size());
    boolean told = when > 0 && when + figures >= 0.6 && (figures > 0 || when > 0.6);
    return told || isNumericDate(facts);
  }

  /** Whether the line ends with a day or a year. */
  public static boolean endsInDate(LineFacts facts) {
    var tokens = facts.words().tokens();
    String last = tokens.isEmpty() ? "" : tokens.getLast();
    boolean year = last.length() == 4 && Character.isDigit(last.charAt(0));
    return facts.said().says(Concept.CALENDAR) && (year || facts.said().closes(Concept.CALENDAR));
  }

  /** Whether the line is a date in figures, with or without a time. */
  private static boolean isNumericDate(LineFacts facts) {
    var tokens = facts.words().tokens();
    if (tokens.size() < 3 || tokens.size() > 8) {
      return false;
    }
    boolean year =
        tokens.stream()
            .anyMatch(t -> t.length() == 4 && (t.startsWith("20") || t.startsWith("19")));
    return year && figures(facts) * 10 >= tokens.size() * 7L;
  }

  private static long figures(LineFacts facts) {
    return facts.words().tokens().stream().filter(t -> Character.isDigit(t.charAt(0))).count();
  }

  /** Whether the line names agencies and nobody else, as in {@code Reuters} or {@code AFP, dpa}. */
  static boolean isAgency(LineFacts facts) {
    return facts.count() <= 6
        && facts.said().share(Concept.AGENCY) > 0.6
        && facts.shape().sentences() <= 1;
  }
}
