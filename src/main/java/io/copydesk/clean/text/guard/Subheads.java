package io.copydesk.clean.text.guard;

import io.copydesk.clean.text.feature.SecondLook;
import io.copydesk.clean.text.line.CaptionLength;
import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.parse.passage.Label;

/**
 * Keeps short lines that were nearly kept, where body stands right above and below: that is how
 * subheads stand, and there are too few of them to learn from.
 */
final class Subheads {
  private static final double NEARLY = 0.2;
  private static final double HALFWAY = 0.25;
  private static final double LONGEST = 12;

  private Subheads() {}

  /** Raises the scores of subheads. */
  static void apply(SecondLook look, double[] scores) {
    for (int i = 1; i + 1 < scores.length; i++) {
      scores[i] = isSubhead(look, scores, i) ? Judged.BODY : scores[i];
    }
  }

  private static boolean isSubhead(SecondLook look, double[] scores, int line) {
    var facts = look.page().facts(line);
    var next = look.page().facts(line + 1);
    return scores[line] < Judged.BODY
        && scores[line] >= NEARLY
        && facts.isOpen()
        && facts.count() <= LONGEST
        && (next.isProse() || scores[line] >= HALFWAY)
        && (scores[line + 1] >= Judged.BODY || next.line().bullet())
        && (scores[line - 1] >= Judged.BODY || (line > 1 && scores[line - 2] >= Judged.BODY))
        && look.fields().stream().allMatch(field -> look.field(field, line) < most(field, facts));
  }

  /** How much a subhead may look like a field: like a caption more, if it is too short for one. */
  private static double most(Label field, LineFacts facts) {
    return field == Label.CAPTION && CaptionLength.isTooShort(facts) ? Judged.BODY : NEARLY;
  }
}
