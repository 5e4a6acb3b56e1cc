package io.copydesk.clean.html.rule;

import io.copydesk.parse.Label;
import org.jspecify.annotations.Nullable;

/** Tables of contents. */
final class ContentsRule implements Rule {
  @Override
  public String id() {
    return "contents";
  }

  @Override
  public String rationale() {
    return "A table of contents says the subheads before they come, and leads nowhere without the page.";
  }

  @Override
  public String reason() {
    return "Lists the article's own sections.";
  }

  @Override
  public Label label() {
    return Label.NAV;
  }

  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    return page.contents().get(block) ? "links into the page itself" : null;
  }
}
