package io.copydesk.clean.html.rule;

import io.copydesk.parse.Label;
import org.jspecify.annotations.Nullable;

/**
 * A veto: whatever its score, a block that matches is not body. A rule is a unit with an id, a
 * rationale and tests of its own; it never changes anything. Immutable.
 */
public interface Rule {
  /** Kebab case; stands in records. */
  String id();

  /** One sentence: why such blocks are no body. */
  String rationale();

  /** One sentence for the reader of a record. */
  String reason();

  /** What such a block is. */
  Label label();

  /** What matched in a block, or null where the rule does not match. */
  @Nullable String match(Candidates page, int block);
}
