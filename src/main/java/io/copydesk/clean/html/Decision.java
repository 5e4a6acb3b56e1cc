package io.copydesk.clean.html;

import io.copydesk.parse.passage.Label;
import org.jspecify.annotations.Nullable;

/**
 * What became of one block.
 *
 * @param label what the block is
 * @param rule the rule that removed it; null where it is kept
 * @param reason why, in words
 * @param signal what matched; null where the judge decided, who is asked for his reasons only where
 *     they are shown
 */
record Decision(
    Label label, @Nullable String rule, @Nullable String reason, @Nullable String signal) {

  static Decision kept(Label label) {
    return new Decision(label, null, null, null);
  }

  boolean isKept() {
    return rule == null;
  }
}
