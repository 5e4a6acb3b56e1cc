package io.copydesk.clean.html.rule;

import io.copydesk.parse.passage.Label;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Hidden text that says again what readers see. {@link HiddenRule} leaves hidden text alone where
 * it is much of the page, since a script may show it; a copy need not be shown, however long.
 */
final class HiddenCopyRule implements Rule {
  private static final float SHORTEST = 8;
  private static final float MOST = .9f;

  @Override
  public String id() {
    return "hidden-copy";
  }

  @Override
  public String rationale() {
    return "Pages hide a copy of their text for machines, as microdata or as a summary.";
  }

  @Override
  public String reason() {
    return "Hidden, and says again what readers of the page see.";
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
  public @Nullable String match(Candidates page, int block) {
    float share = page.features().shown(block);
    return page.words(block) < SHORTEST || share < MOST || !page.survey().isHidden(block)
        ? null
        : String.format(Locale.ROOT, "%.0f %% of it stands in blocks that are shown", share * 100);
  }
}
