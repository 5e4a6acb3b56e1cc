package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.parse.html.Outline;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** The blocks of tables of contents: links into the page itself, several in a row. */
final class Contents {
  /** Entries that make a table; fewer are notes, or ways back to the top. */
  private static final int FEWEST = 3;

  private static final double LINKED = .9;

  /** Words that an entry has on average: marks of notes have one. */
  private static final double SHORTEST = 1.5;

  /** Elements of which one around an entry may be its link. */
  private static final int NEAR = 3;

  private Contents() {}

  static BitSet of(Survey survey) {
    var entries = new BitSet(survey.size());
    for (int i = 0; i < survey.size(); i++) {
      entries.set(i, isEntry(survey, i));
    }
    for (int from = entries.nextSetBit(0); from >= 0; ) {
      int end = entries.nextClearBit(from);
      if (end - from < FEWEST || survey.words(from, end) < SHORTEST * (end - from)) {
        entries.clear(from, end);
      }
      from = entries.nextSetBit(end);
    }
    return entries;
  }

  private static boolean isEntry(Survey survey, int block) {
    if (survey.linkDensity(block) < LINKED) {
      return false;
    }
    Outline outline = survey.outline;
    int node = survey.blocks.get(block).node();
    IntPredicate isLink = id -> outline.tag(id).equals("a");
    int around = outline.nearest(node, NEAR, isLink);
    int link = around >= 0 ? around : outline.first(node, outline.size(), isLink);
    return link >= 0 && isInside(survey, outline.element(link).attr("href"));
  }

  /** Whether an address leads to a place on the page. */
  private static boolean isInside(Survey survey, String href) {
    int hash = href.indexOf('#');
    boolean own = hash == 0 || (hash > 0 && href.substring(0, hash).equals(survey.page.url()));
    return own && hash + 1 < href.length();
  }
}
