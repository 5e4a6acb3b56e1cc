package io.copydesk.clean.html;

import io.copydesk.clean.html.feature.Features;
import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.html.feature.TagConcept;
import io.copydesk.parse.html.Outline;
import io.copydesk.parse.passage.Block;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells pages of nothing but text: no link, no name on any element, no part that lies beside the
 * text. There is nothing to remove from them but the headline, so what was cleaned once stays as it
 * is: the judge, who has always seen furniture around an article, takes some of it for that.
 */
final class BarePage {
  /** The share of the words that the judge has to take for body. */
  private static final double MOST = .5;

  private static final Set<TagConcept> PARTS =
      EnumSet.of(
          TagConcept.ASIDE,
          TagConcept.NAV,
          TagConcept.HEADER,
          TagConcept.FOOTER,
          TagConcept.FORM,
          TagConcept.BUTTON,
          TagConcept.FIGURE,
          TagConcept.FIGCAPTION,
          TagConcept.DETAILS);

  private BarePage() {}

  /** Adds what is missing to the body of a bare page; tells whether it is one. */
  static boolean complete(Survey survey, Features features, BitSet body) {
    double taken = body.stream().mapToDouble(i -> survey.shapes[i].words()).sum();
    if (taken < MOST * survey.words(0, survey.size()) || !is(survey)) {
      return false;
    }
    body.set(0, survey.size());
    int headline = features.headline();
    if (headline >= 0 && survey.is(survey.boxes[headline], TagConcept.HEADING)) {
      body.clear(headline);
    }
    return true;
  }

  private static boolean is(Survey survey) {
    for (Block block : survey.blocks) {
      if (block.linkChars() > 0) {
        return false;
      }
    }
    Outline outline = survey.outline;
    for (int id = 0; id < outline.size(); id++) {
      Element element = outline.element(id);
      if (survey.isOneOf(id, PARTS)
          || outline.concepts(id) != 0
          || element.hasAttr("class")
          || element.hasAttr("id")) {
        return false;
      }
    }
    return true;
  }
}
