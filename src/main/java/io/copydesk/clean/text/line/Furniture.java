package io.copydesk.clean.text.line;

import io.copydesk.clean.phrase.Concept;

/** Lines of a page that are about the page or the site, by what they say alone. */
public final class Furniture {
  private Furniture() {}

  /** Whether a line speaks of shares, menus, dates or rights, or names somebody. */
  public static boolean is(LineFacts facts) {
    var said = facts.said();
    double furniture =
        said.share(Concept.SHARE)
            + said.share(Concept.NAV)
            + said.share(Concept.DATED)
            + said.share(Concept.CALENDAR)
            + said.share(Concept.RELATED)
            + said.share(Concept.PROMO)
            + said.share(Concept.LEGAL);
    return furniture > 0.5
        || facts.shape().sign()
        || Bylines.isByline(facts)
        || Bylines.isDateline(facts);
  }
}
