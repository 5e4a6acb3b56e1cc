package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.TagConcept;
import io.copydesk.parse.passage.Label;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The captions that HTML itself calls so, of figures with a picture or film in them. However many
 * words they make together, as in essays of pictures, each belongs to its picture.
 */
final class FigcaptionRule implements Rule {
  private static final String SHOWN = "img, picture, video, iframe, amp-img, canvas, svg";

  @Override
  public String id() {
    return "figcaption";
  }

  @Override
  public String rationale() {
    return "A figure's caption belongs to its picture; in the body it would interrupt the text.";
  }

  @Override
  public String reason() {
    return "A picture's caption.";
  }

  @Override
  public Label label() {
    return Label.CAPTION;
  }

  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    if (!CaptionRule.mayBe(page, block)) {
      return null;
    }
    int id = page.around(block, TagConcept.FIGCAPTION, CaptionRule.NEAR);
    Element figure = id < 0 ? null : page.survey().outline.element(id).closest("figure");
    return figure == null || figure.selectFirst(SHOWN) == null ? null : page.name(id);
  }
}
