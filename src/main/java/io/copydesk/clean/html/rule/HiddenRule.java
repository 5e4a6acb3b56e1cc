package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.FeatureRow;
import io.copydesk.parse.Concept;
import io.copydesk.parse.Label;
import org.jspecify.annotations.Nullable;

/** Text that attributes, inline style or a class hide. */
final class HiddenRule implements Rule {
  @Override
  public String id() {
    return "hidden";
  }

  @Override
  public String rationale() {
    return "What readers of the page do not see was not written for them.";
  }

  @Override
  public String reason() {
    return "Hidden from the page's readers.";
  }

  @Override
  public Label label() {
    return Label.OTHER;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    int id = page.around(block, Concept.HIDDEN, FeatureRow.FAR);
    return id < 0 ? null : page.name(id);
  }
}
