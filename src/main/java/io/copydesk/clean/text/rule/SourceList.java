package io.copydesk.clean.text.rule;

import io.copydesk.clean.phrase.SourceHeadings;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * Finds the list of sources behind an article: a heading, and then little but addresses and years.
 */
final class SourceList {
  /** Where the list begins; the number of lines if there is none. */
  static final ToIntFunction<Draft> START = SourceList::start;

  /** The share of the body's words that stands before it. */
  private static final double BEFORE = .4;

  /** The share of the lines behind its heading that cite something. */
  private static final double CITING = .75;

  private static final Pattern CITES =
      Pattern.compile("://|(?i:\\bdoi\\b)|\\b(?:19|20)\\d\\d\\b|^\\[?\\d{1,3}\\]?[.)]");

  private SourceList() {}

  private static int start(Draft draft) {
    double read = 0;
    double least = BEFORE * draft.bodyWords();
    for (int i = 0; i < draft.page().size(); i++) {
      if (read >= least && SourceHeadings.open(draft.facts(i).words()) && cites(draft, i)) {
        return i;
      }
      read += draft.isBody(i) ? draft.facts(i).count() : 0;
    }
    return draft.page().size();
  }

  /** Whether most of the body behind a heading cites something. */
  private static boolean cites(Draft draft, int heading) {
    int lines = 0;
    int citing = 0;
    for (int i = heading + 1; i < draft.page().size(); i++) {
      if (draft.isBody(i)) {
        lines++;
        citing += CITES.matcher(draft.facts(i).line().text()).find() ? 1 : 0;
      }
    }
    return lines > 0 && citing >= CITING * lines;
  }
}
