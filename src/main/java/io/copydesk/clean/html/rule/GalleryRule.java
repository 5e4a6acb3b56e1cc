package io.copydesk.clean.html.rule;

import io.copydesk.parse.Label;
import org.jspecify.annotations.Nullable;

/** Slides of a gallery inside an article, each with a text of its own. */
final class GalleryRule implements Rule {
  @Override
  public String id() {
    return "gallery";
  }

  @Override
  public String rationale() {
    return "A gallery tells stories of its own, slide by slide, in the midst of an article.";
  }

  @Override
  public String reason() {
    return "Belongs to a slide of a gallery.";
  }

  @Override
  public Label label() {
    return Label.CAPTION;
  }

  /** Slides read as well as the article does, so that the judge may be sure of them. */
  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    return page.slides().get(block) ? "counted through" : null;
  }
}
