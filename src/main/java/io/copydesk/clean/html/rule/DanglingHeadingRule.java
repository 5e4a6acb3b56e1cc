package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.TagConcept;
import io.copydesk.parse.Label;
import org.jspecify.annotations.Nullable;

/** Headings at the end of the body. */
final class DanglingHeadingRule implements Rule {
  @Override
  public String id() {
    return "dangling-heading";
  }

  @Override
  public String rationale() {
    return "A heading with no text below it announced something that is not body.";
  }

  @Override
  public String reason() {
    return "A heading with nothing of the body below it.";
  }

  @Override
  public Label label() {
    return Label.RELATED;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    boolean heading = page.around(block, TagConcept.HEADING, 2) >= 0;
    return heading && page.nextBody(block) < 0 ? "last of the body" : null;
  }
}
