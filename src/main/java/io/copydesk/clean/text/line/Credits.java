package io.copydesk.clean.text.line;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.phrase.Phrases;
import io.copydesk.clean.phrase.Words;
import java.util.regex.Pattern;

/** How plainly a line credits a picture. */
public final class Credits {
  private static final int SHORT = 12;
  private static final double FEW = 8;
  private static final int TAIL = 80;
  private static final double LONGEST_CAPTION = 90;
  private static final double LONGEST_CREDIT = 10;
  private static final double LONGEST_NAME = 4;

  /** The share of capitalised words from which on a line with a full stop may be names. */
  private static final double MOST_CAPITALS = 0.5;

  /** "… at the pier Ada Brook/Harbour Pictures": a name, a slash and whom it works for. */
  private static final Pattern SLASHED =
      Pattern.compile(
          "(?:^|[\\s(])\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3}"
              + "/\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2}\\)?$");

  /** "(Ada Brook / Harbour Pictures)" and nothing more. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "[(（\\[]\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3} ?/"
              + " ?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}[)）\\]]");

  private static final String BRACKETS = "(|（[©";
  private static final String STOPS = ".!?。";

  private Credits() {}

  /**
   * From 0, no sign of a credit, to 1: the line is one, or ends in one. An agency alone says little
   * in a long line, and much in a short one or behind a slash, a bar or a bracket.
   */
  public static double strength(LineFacts facts) {
    var said = facts.said();
    var shape = facts.shape();
    double strength = 0;
    if (shape.sign() && said.share(Concept.LEGAL) == 0) {
      strength += facts.count() < 45 ? 0.6 : 0.2;
    }
    boolean few = facts.count() <= SHORT;
    if (said.opens(Concept.CREDIT) && (few || opensWithColon(facts.line().text()))) {
      strength += 0.6;
    }
    if (said.says(Concept.CREDIT)) {
      strength += few ? 0.2 : 0.05;
    }
    if (said.says(Concept.AGENCY)) {
      strength += few ? 0.3 * (1 + said.share(Concept.AGENCY)) : 0;
    }
    strength += tail(facts) ? 0.5 : 0;
    return Math.min(1, strength);
  }

  /** Whether the line is a credit and nothing else. */
  public static boolean isCredit(LineFacts facts) {
    return facts.count() <= SHORT
        && facts.shape().sentences() <= 1
        && !isStatement(facts)
        && (strength(facts) >= 0.6 || Bylines.isAgency(facts) || namesAgencyLast(facts));
  }

  /** Whether a line is a name and whom it works for, in brackets. */
  public static boolean isBracketed(LineFacts facts) {
    return BRACKETED.matcher(facts.line().text()).matches();
  }

  /** Whether a few words end in an agency behind a bar: "Ada Brook / Harbour Pictures". */
  private static boolean namesAgencyLast(LineFacts facts) {
    String text = facts.line().text();
    boolean bar = text.indexOf('/') >= 0 || text.indexOf('|') >= 0 || text.contains(" via ");
    boolean agency = facts.said().closes(Concept.AGENCY) || facts.said().closes(Concept.CREDIT);
    return bar && facts.count() <= FEW && agency;
  }

  /** Whether a line says something of pictures or of an agency: a sentence in small letters. */
  private static boolean isStatement(LineFacts facts) {
    var shape = facts.shape();
    boolean plain = !shape.sign() && !shape.brackets() && facts.line().text().indexOf(':') < 0;
    return plain
        && shape.ends()
        && facts.count() > LONGEST_NAME
        && shape.capitals() > 0
        && shape.capitals() < MOST_CAPITALS;
  }

  /**
   * Whether the line ends in a credit: behind a bracket, a bar or a word, or after the last stop.
   */
  public static boolean tail(LineFacts facts) {
    String text = facts.line().text();
    if (facts.count() > LONGEST_CAPTION) {
      return false;
    }
    if (facts.count() > SHORT && !facts.shape().ends() && facts.said().closes(Concept.AGENCY)) {
      return true;
    }
    for (int i = text.length() - 2; i > 0 && i > text.length() - TAIL; i--) {
      char c = text.charAt(i);
      if (c == ':' || c == '：') {
        return isCreditTail(text.substring(wordBefore(text, i)), true);
      }
      if (BRACKETS.indexOf(c) >= 0) {
        return isCreditTail(text.substring(i), false);
      }
      if (STOPS.indexOf(c) >= 0 && !facts.shape().ends()) {
        String tail = text.substring(i + 1).strip();
        return isName(tail) || isCreditTail(tail, true);
      }
    }
    return false;
  }

  /** Whether the word for pictures, a colon and a name are the end of a line, and no sentence. */
  public static boolean labelledTail(LineFacts facts) {
    String text = facts.line().text();
    int colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
    int word = colon < 0 ? 0 : wordBefore(text, colon);
    if (word == 0) {
      return false;
    }
    char before = text.charAt(word - 1);
    var tail = Words.of(text.substring(colon + 1));
    return (before == ' ' || BRACKETS.indexOf(before) >= 0)
        && tail.count() <= LONGEST_NAME
        && Shape.of(text.substring(colon)).capitals() >= MOST_CAPITALS
        && Phrases.shared().in(Words.of(text.substring(word))).opens(Concept.CREDIT);
  }

  /** Whether more than a few words end in a name behind which a slash names an agency. */
  public static boolean slashedTail(LineFacts facts) {
    return facts.count() > SHORT && SLASHED.matcher(facts.line().text()).find();
  }

  private static boolean isCreditTail(String tail, boolean labelled) {
    var words = Words.of(tail);
    var said = Phrases.shared().in(words);
    if (words.count() > LONGEST_CREDIT) {
      return false;
    }
    if (labelled) {
      return said.opens(Concept.CREDIT);
    }
    boolean slash = tail.indexOf('/') > 0 && Character.isUpperCase(tail.charAt(1));
    return slash || tail.charAt(0) == '©' || said.says(Concept.AGENCY) || said.says(Concept.CREDIT);
  }

  /** Whether what follows the last sentence is no sentence but a name of few words. */
  private static boolean isName(String tail) {
    var words = Words.of(tail);
    boolean few = words.count() > 0 && words.count() <= LONGEST_NAME;
    return few
        && !Character.isLowerCase(tail.codePointAt(0))
        && Shape.of(tail).capitals() >= (words.count() > 1 ? 0.5 : 0);
  }

  private static int wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean opensWithColon(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && colon < 20;
  }
}
