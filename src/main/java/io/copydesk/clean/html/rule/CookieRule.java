package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.FeatureRow;
import io.copydesk.parse.Concept;
import io.copydesk.parse.Label;
import org.jspecify.annotations.Nullable;

/** Cookie and consent notices. */
final class CookieRule implements Rule {
  /** A notice that holds more of the body's words is an article about privacy. */
  private static final double MOST = .15;

  @Override
  public String id() {
    return "cookie-notice";
  }

  @Override
  public String rationale() {
    return "Consent dialogues are prose in the page's midst, yet belong to the site.";
  }

  @Override
  public String reason() {
    return "Part of a cookie or consent notice.";
  }

  @Override
  public Label label() {
    return Label.LEGAL;
  }

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
    int id = page.around(block, Concept.COOKIE, FeatureRow.FAR);
    return id < 0 ? null : page.name(id);
  }
}
