package io.copydesk.clean.html;

import io.copydesk.clean.html.feature.Feature;
import io.copydesk.clean.html.feature.FeatureRow;
import io.copydesk.clean.html.feature.TagConcept;
import io.copydesk.parse.Concept;
import io.copydesk.parse.Label;
import java.util.List;

/** What a block is, by where it stands and what it says. */
final class Labels {
  private record Side(Label label, List<Concept> concepts) {}

  /** In the order in which they are asked: the first that is near decides. */
  private static final List<Side> SIDES =
      List.of(
          new Side(Label.COMMENT, List.of(Concept.COMMENT)),
          new Side(Label.CAPTION, List.of(Concept.CAPTION)),
          new Side(Label.CREDIT, List.of(Concept.CREDIT)),
          new Side(Label.SHARE, List.of(Concept.SHARE, Concept.TOOLS, Concept.PRINT)),
          new Side(Label.BYLINE, List.of(Concept.BYLINE, Concept.BIO)),
          new Side(Label.DATELINE, List.of(Concept.DATE)),
          new Side(Label.LEGAL, List.of(Concept.COOKIE, Concept.LEGAL)),
          new Side(Label.PROMO, List.of(Concept.PROMO, Concept.AD, Concept.PAYWALL, Concept.MODAL)),
          new Side(Label.STANDFIRST, List.of(Concept.STANDFIRST)),
          new Side(Label.RELATED, List.of(Concept.RELATED, Concept.CARD, Concept.TAGS)),
          new Side(
              Label.NAV,
              List.of(
                  Concept.NAV,
                  Concept.HEADER,
                  Concept.FOOTER,
                  Concept.SIDEBAR,
                  Concept.SEARCH,
                  Concept.TOC)));

  private static final double SMALL = .4;

  private Labels() {}

  static Label kept(FeatureRow row) {
    if (row.get(Feature.HEADING) > 0) {
      return Label.SUBHEAD;
    }
    if (row.steps(TagConcept.CELL) < FeatureRow.FAR && row.share(TagConcept.CELL) < SMALL) {
      return Label.TABLE;
    }
    if (row.steps(TagConcept.LI) <= 3) {
      return Label.LIST_ITEM;
    }
    return row.steps(TagConcept.QUOTE) <= 4 ? Label.QUOTE : Label.PARAGRAPH;
  }

  static Label removed(FeatureRow row) {
    if (row.get(Feature.IS_HEADLINE) > 0 && row.get(Feature.HEADING) > 0) {
      return Label.HEADLINE;
    }
    if (row.steps(TagConcept.FIGCAPTION) < FeatureRow.FAR) {
      return Label.CAPTION;
    }
    if (row.get(Feature.IS_DESCRIPTION) > 0) {
      return Label.STANDFIRST;
    }
    Label nearest = Label.OTHER;
    float least = FeatureRow.FAR;
    for (Side side : SIDES) {
      for (Concept concept : side.concepts()) {
        if (row.steps(concept) < least && row.share(concept) < SMALL) {
          least = row.steps(concept);
          nearest = side.label();
        }
      }
    }
    boolean nav = row.steps(TagConcept.NAV) < FeatureRow.FAR || row.get(Feature.LINK_DENSITY) > .8;
    return nearest == Label.OTHER && nav ? Label.NAV : nearest;
  }
}
