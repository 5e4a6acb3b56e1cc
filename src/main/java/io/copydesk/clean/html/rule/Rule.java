package io.copydesk.clean.html.rule;

import io.copydesk.parse.passage.Label;
import org.jspecify.annotations.Nullable;

/**
 * A veto: a block that matches is not body, unless the judge is sure that it is. A rule is a unit
 * with an id, a rationale and tests of its own; it never changes anything. Immutable.
 */
public interface Rule {
  /**
   * How sure the judge must be of a block, from 0 to 1, for a rule to leave it alone. On sites held
   * out, names deceive more often than a judge as sure as this: rules heeded always cost .004 to
   * .008 of the body's F1.
   */
  double SURE = .8;

  /** Kebab case; stands in records. */
  String id();

  /** One sentence: why such blocks are no body. */
  String rationale();

  /** One sentence for the reader of a record. */
  String reason();

  /** What such a block is. */
  Label label();

  /** How likely body, from 0 to 1, a block may be and still be taken. */
  default double mostLikely() {
    return SURE;
  }

  /**
   * The share of the body's words, from 0 to 1, that a rule may take. One that would take more has
   * found the article under a misleading name, and takes nothing.
   */
  default double mostTaken() {
    return 1;
  }

  /** What matched in a block, or null where the rule does not match. */
  @Nullable String match(Candidates page, int block);
}
