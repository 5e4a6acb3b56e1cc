package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.FeatureRow;
import io.copydesk.parse.name.NameConcept;
import io.copydesk.parse.passage.Label;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what is called by a name that is given to nothing that belongs to an article.
 *
 * @param steps elements above the block's own that may have the name
 */
record NamedRule(
    String id, NameConcept concept, int steps, Label label, String rationale, String reason)
    implements Rule {
  /** What holds more of the body's words has its name by mistake, or speaks of such things. */
  private static final double MOST = .15;

  private static final int NEAR = 5;

  static final NamedRule COOKIE_NOTICE =
      new NamedRule(
          "cookie-notice",
          NameConcept.COOKIE,
          FeatureRow.FAR,
          Label.LEGAL,
          "Consent dialogues are prose in the page's midst, yet belong to the site.",
          "Part of a cookie or consent notice.");

  static final NamedRule CALL_TO_ACTION =
      new NamedRule(
          "call-to-action",
          NameConcept.CALL_TO_ACTION,
          NEAR,
          Label.PROMO,
          "Calls to action are the site's, however friendly they read.",
          "Part of a call to action.");

  static final NamedRule DISCLAIMER =
      new NamedRule(
          "disclaimer",
          NameConcept.DISCLAIMER,
          NEAR,
          Label.LEGAL,
          "What a publisher earns by an article, or does not answer for, is no part of it.",
          "Part of a disclaimer or a disclosure.");

  static final NamedRule PROGRAM_STATE =
      new NamedRule(
          "program-state",
          NameConcept.STATE,
          1,
          Label.OTHER,
          "Pages hold what their program says while it loads or finds nothing, and show it then.",
          "A message of the page's program.");

  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public double mostTaken() {
    return MOST;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    int id = page.around(block, concept, steps);
    // Headings have names made of their own words.
    boolean named = id >= 0 && !(page.survey().isHeading(block) && page.isOwn(block, id));
    return named ? page.name(id) : null;
  }
}
