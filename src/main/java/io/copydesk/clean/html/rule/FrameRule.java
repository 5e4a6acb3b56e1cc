package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.FeatureRow;
import io.copydesk.clean.html.feature.TagConcept;
import io.copydesk.parse.passage.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in footers, menus and forms, by their tags. */
final class FrameRule implements Rule {
  private static final List<TagConcept> FRAME =
      List.of(TagConcept.FOOTER, TagConcept.NAV, TagConcept.FORM);

  /** More of the body in them, and the page uses such tags for its text. */
  private static final double MOST = .5;

  @Override
  public String id() {
    return "frame";
  }

  @Override
  public String rationale() {
    return "Footers, menus and forms stand around an article, however well they read.";
  }

  @Override
  public String reason() {
    return "Stands in a footer, a menu or a form.";
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
  public double mostTaken() {
    return MOST;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    for (TagConcept tag : FRAME) {
      int id = page.around(block, tag, FeatureRow.FAR);
      if (id >= 0) {
        return page.name(id);
      }
    }
    return null;
  }
}
