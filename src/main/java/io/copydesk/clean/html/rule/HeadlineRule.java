package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.TagConcept;
import io.copydesk.parse.Label;
import org.jspecify.annotations.Nullable;

/** The headline, in a heading or above the text. */
final class HeadlineRule implements Rule {
  @Override
  public String id() {
    return "headline-repeat";
  }

  @Override
  public String rationale() {
    return "The headline has a field of its own.";
  }

  @Override
  public String reason() {
    return "Repeats the headline.";
  }

  @Override
  public Label label() {
    return Label.HEADLINE;
  }

  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    boolean heading = page.around(block, TagConcept.HEADING, 2) >= 0;
    return page.features().isTitle(block) && heading ? "the page's title" : null;
  }
}
