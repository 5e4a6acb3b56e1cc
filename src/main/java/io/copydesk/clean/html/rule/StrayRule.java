package io.copydesk.clean.html.rule;

import io.copydesk.parse.passage.Label;
import org.jspecify.annotations.Nullable;

/** Small groups of blocks far from the body that the judge was not sure of. */
final class StrayRule implements Rule {
  @Override
  public String id() {
    return "stray";
  }

  @Override
  public String rationale() {
    return "An article stands in one place; what reads like prose elsewhere is the site's own.";
  }

  @Override
  public String reason() {
    return "Stands far from the article's text.";
  }

  @Override
  public Label label() {
    return Label.OTHER;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    return page.segments().isStray(block) ? "a small group of blocks, far off" : null;
  }
}
