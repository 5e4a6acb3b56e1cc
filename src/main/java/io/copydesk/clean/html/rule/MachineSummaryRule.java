package io.copydesk.clean.html.rule;

import io.copydesk.parse.Label;
import org.jspecify.annotations.Nullable;

/** Summaries above or below an article that no author wrote. */
final class MachineSummaryRule implements Rule {
  @Override
  public String id() {
    return "machine-summary";
  }

  @Override
  public String rationale() {
    return "A summary that a machine made is not the author's, and says what the article says.";
  }

  @Override
  public String reason() {
    return "Belongs to a summary that a machine made.";
  }

  @Override
  public Label label() {
    return Label.OTHER;
  }

  /** Its sentences read as well as the article's. */
  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    return page.machineSummary().get(block) ? "made by a machine" : null;
  }
}
