package io.copydesk.clean.text.rule;

import io.copydesk.clean.text.line.Bylines;
import io.copydesk.clean.text.line.CaptionLength;
import io.copydesk.parse.passage.CaptionLabel;
import io.copydesk.parse.passage.Label;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells captions by the credit in the line before or behind. */
final class BesideCredit {
  /** Words of a sentence above a credit that is the picture's: one with more is the text's. */
  private static final double FEWEST = 2;

  private static final double BRIEF = 13;

  /** Words of the line with which the text goes on. */
  private static final double PARAGRAPH = 8;

  private BesideCredit() {}

  /** Where the credit stands, or null where a line is no caption. */
  static @Nullable String signal(Draft draft, int line) {
    var facts = draft.facts(line);
    if (isCredited(draft, line)) {
      return "a credit in the next line";
    }
    boolean opens = line == draft.opening() && draft.isSureSentence(line);
    // Subheads, items and paragraphs of the body have pictures beside them, too.
    boolean text = draft.isBody(line) && !Bylines.endsInDate(facts);
    if (!CaptionLength.fits(facts) || line == draft.headline() || opens || text) {
      return null;
    }
    if (draft.is(Label.CREDIT, line + 1)) {
      double rival = line + 2 < draft.page().size() ? looks(draft, line + 2) : 0;
      double own = looks(draft, line);
      return own >= 0.5 && own >= rival ? "a credit in the next line" : null;
    }
    if (draft.is(Label.CREDIT, line - 1)) {
      double rival = line > 1 ? looks(draft, line - 2) : 0;
      double own = looks(draft, line);
      return own >= 0.5 && own > rival ? "a credit in the line before" : null;
    }
    return null;
  }

  /**
   * Whether a line is a short sentence with a credit below, and then the text goes on: subheads
   * have no full stop.
   */
  private static boolean isCredited(Draft draft, int line) {
    var facts = draft.facts(line);
    return draft.is(Label.CREDIT, line + 1)
        && line != draft.headline()
        && facts.count() >= FEWEST
        && facts.count() <= BRIEF
        && facts.shape().ends()
        && !facts.line().text().endsWith("?")
        && IntStream.rangeClosed(line + 2, line + 4)
            .anyMatch(i -> draft.isBody(i) && draft.facts(i).count() >= PARAGRAPH);
  }

  /**
   * How much a line beside a credit looks like the picture's caption, from 0 to 1, and more if it
   * says so.
   */
  private static double looks(Draft draft, int line) {
    var facts = draft.facts(line);
    if (CaptionLabel.opens(facts.line().text())) {
      return 2;
    }
    var shape = facts.shape();
    if (!CaptionLength.fits(facts) || line == draft.headline()) {
      return 0;
    }
    double looks = shape.ends() ? 0.3 : 0.8;
    looks += shape.sentences() <= 1 ? 0.1 : -0.2;
    looks += shape.quotes() > 0 ? -0.15 : 0;
    looks += Bylines.endsInDate(facts) ? 0.3 : 0;
    looks += facts.count() <= 45 ? 0.1 : -0.2;
    return looks;
  }
}
