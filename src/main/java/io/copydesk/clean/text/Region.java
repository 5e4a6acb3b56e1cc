package io.copydesk.clean.text;

/** The parts of a text that lie far from its article. */
enum Region {
  BEFORE("region-before", "Stands in the text before the article."),
  AFTER("region-after", "Stands in the text after the article.");

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
}
