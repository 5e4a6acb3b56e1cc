package io.copydesk.clean.text.rule;

import io.copydesk.clean.text.line.CaptionLength;
import io.copydesk.clean.text.line.Credits;
import io.copydesk.parse.passage.Label;
import org.jspecify.annotations.Nullable;

/** Tells captions by what the judge says, but for lines that the text itself says. */
final class Captions {
  private static final double LEAST = 0.2;
  private static final double PLAIN = 0.5;

  /** How likely a caption is, at least, by how likely the line is body. */
  private static final double OF_BODY = 0.45;

  private Captions() {}

  /** What spoke for a caption, or null where a line is none. */
  static @Nullable String signal(Draft draft, int line) {
    var facts = draft.facts(line);
    boolean listed = facts.line().bullet() && Credits.strength(facts) < PLAIN;
    double least =
        Math.max(CaptionLength.isTooShort(facts) ? PLAIN : LEAST, OF_BODY * draft.score(line));
    boolean text = leadsOn(draft, line) || sumsUp(draft, line);
    boolean is = !listed && !text && draft.score(Label.CAPTION, line) >= least;
    return is ? draft.signals(Label.CAPTION, line) : null;
  }

  /** Whether the text sums itself up in a sentence that no credit stands below. */
  private static boolean sumsUp(Draft draft, int line) {
    return line == draft.summary()
        && draft.isBody(line)
        && draft.facts(line).shape().ends()
        && !isCredited(draft, line);
  }

  /** Whether a line that is body announces the next one. */
  private static boolean leadsOn(Draft draft, int line) {
    return draft.isBody(line) && draft.isBody(line + 1) && draft.facts(line).shape().colon();
  }

  /** Whether a line or the one below credits somebody. */
  private static boolean isCredited(Draft draft, int line) {
    return credits(draft, line) || credits(draft, line + 1);
  }

  private static boolean credits(Draft draft, int line) {
    return line >= 0 && line < draft.page().size() && Credits.strength(draft.facts(line)) > 0;
  }
}
