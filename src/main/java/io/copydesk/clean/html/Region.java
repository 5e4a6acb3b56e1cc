package io.copydesk.clean.html;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.parse.html.Outline;
import io.copydesk.parse.name.NameConcept;

/** The parts of a page that lie far from its article. */
enum Region {
  HEADER("region-header", "The page's header and navigation."),
  BEFORE("region-before", "Stands on the page before the article."),
  SIDE("region-side", "A column beside the article."),
  COMMENTS("region-comments", "Readers' comments."),
  AFTER("region-after", "Stands on the page after the article."),
  FOOTER("region-footer", "The page's footer.");

  /** An element that holds more of the page's prose than this is no mere part of the page. */
  private static final double LARGE = .5;

  private final String rule;
  private final String reason;

  Region(String rule, String reason) {
    this.rule = rule;
    this.reason = reason;
  }

  /** The rule's id in the record. */
  String rule() {
    return rule;
  }

  /** The sentence in the record. */
  String reason() {
    return reason;
  }

  /** The region of a block: the outermost part it stands in, else before or after the article. */
  static Region of(Survey survey, int block, boolean before) {
    Outline outline = survey.outline;
    Region outermost = before ? BEFORE : AFTER;
    int at = survey.blocks.get(block).node();
    for (int steps = 0; at >= 0 && steps < Survey.REACH; steps++, at = outline.parent(at)) {
      if (survey.proseShare(at) > LARGE) {
        break;
      }
      long names = outline.concepts(at);
      switch (outline.tag(at)) {
        case "footer" -> outermost = FOOTER;
        case "header", "nav" -> outermost = HEADER;
        case "aside" -> outermost = SIDE;
        default -> {
          if (NameConcept.COMMENT.in(names) || NameConcept.DISCUSSION.in(names)) {
            outermost = COMMENTS;
          } else if (NameConcept.FOOTER.in(names)) {
            outermost = FOOTER;
          } else if (NameConcept.SIDEBAR.in(names)) {
            outermost = SIDE;
          } else if (NameConcept.HEADER.in(names) || NameConcept.NAV.in(names)) {
            outermost = HEADER;
          }
        }
      }
    }
    return outermost;
  }
}
