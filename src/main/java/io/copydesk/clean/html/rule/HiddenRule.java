package io.copydesk.clean.html.rule;

import io.copydesk.parse.passage.Label;
import org.jspecify.annotations.Nullable;

/** Text that attributes, inline style or a class hide. */
final class HiddenRule implements Rule {
  /** Hidden words in plenty are shown by a script once the page is loaded. */
  private static final double MOST = .5;

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
  public double mostLikely() {
    return 1;
  }

  @Override
  public double mostTaken() {
    return MOST;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    int id = page.survey().hiddenAround(block);
    return id >= 0 && (page.holdsLittle(id) || page.hidesLittle()) ? page.name(id) : null;
  }
}
