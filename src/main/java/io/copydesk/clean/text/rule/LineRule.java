package io.copydesk.clean.text.rule;

import io.copydesk.clean.account.RuleInfo;
import io.copydesk.parse.passage.Label;
import org.jspecify.annotations.Nullable;

/**
 * A rule that takes a line out of the body, or tells what a line outside it is.
 *
 * @param id its name in records, in kebab case
 * @param label what the line is
 * @param reason one sentence a reader understands
 * @param veto whether it also takes lines that the scorer would keep
 * @param test when it applies
 */
public record LineRule(String id, Label label, String reason, boolean veto, Test test) {
  /** What lines went by that the scorer would not keep and no rule has a name for. */
  public static final LineRule UNLIKE_BODY =
      name(
          "unlike-body",
          Label.OTHER,
          "Neither reads nor stands like a part of the text.",
          (_, _) -> "");

  /** When a rule applies. */
  interface Test {
    /** What in the line or around it made the rule apply, or null if it does not. */
    @Nullable String signal(Draft draft, int line);
  }

  /** A rule that takes lines the scorer would keep. */
  static LineRule veto(String id, Label label, String reason, Test test) {
    return new LineRule(id, label, reason, true, test);
  }

  /** A rule that only tells what a line is which the scorer would not keep. */
  static LineRule name(String id, Label label, String reason, Test test) {
    return new LineRule(id, label, reason, false, test);
  }

  /** The rule as it is listed. */
  public RuleInfo info() {
    var role = veto ? RuleInfo.Role.VETO : RuleInfo.Role.NAME;
    return new RuleInfo(RuleInfo.Pages.TEXT, role, id, reason);
  }
}
