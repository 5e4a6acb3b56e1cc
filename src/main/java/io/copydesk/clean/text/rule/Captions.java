package io.copydesk.clean.text.rule;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.text.line.Bylines;
import io.copydesk.clean.text.line.CaptionLength;
import io.copydesk.clean.text.line.Credits;
import io.copydesk.parse.Label;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells captions by what the judge says, but for lines that the text itself says. */
final class Captions {
  private static final double LEAST = 0.2;
  private static final double PLAIN = 0.5;
  private static final double SENTENCE = 12;

  /** Words of a paragraph beside which a line is text, and how likely that is. */
  private static final double PARAGRAPH = 10;

  private static final double LIKELY = 0.6;
  private static final double FAR = 0.4;

  private Captions() {}

  /** What spoke for a caption, or null where a line is none. */
  static @Nullable String signal(Draft draft, int line) {
    var facts = draft.facts(line);
    boolean listed = facts.line().bullet() && Credits.strength(facts) < PLAIN;
    double least = CaptionLength.isTooShort(facts) ? PLAIN : LEAST;
    boolean text =
        isSentenceOfText(draft, line)
            || isLikelierText(draft, line)
            || leadsOn(draft, line)
            || sumsUp(draft, line);
    boolean is = !listed && !text && draft.score(Label.CAPTION, line) >= least;
    return is ? draft.signals(Label.CAPTION, line) : null;
  }

  /** Whether the judge takes a line for body far rather than for a caption, and body is around. */
  private static boolean isLikelierText(Draft draft, int line) {
    double body = draft.score(line);
    return body >= LIKELY
        && body - draft.score(Label.CAPTION, line) >= FAR
        && isParagraph(draft, line - 1)
        && isParagraph(draft, line + 1)
        && !draft.facts(line).said().says(Concept.CREDIT)
        && !Bylines.endsInDate(draft.facts(line))
        && !isCredited(draft, line);
  }

  private static boolean isParagraph(Draft draft, int line) {
    return draft.isBody(line) && draft.facts(line).count() >= PARAGRAPH;
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

  /** Whether a sentence that no credit stands near goes on with the text that it stands in. */
  private static boolean isSentenceOfText(Draft draft, int line) {
    return draft.facts(line).shape().ends()
        && draft.facts(line).count() >= SENTENCE
        && draft.score(Label.CAPTION, line) < PLAIN
        && draft.isBody(line)
        && draft.isBody(line - 1)
        && draft.isBody(line + 1)
        && IntStream.rangeClosed(line - 2, line + 2)
            .noneMatch(i -> draft.is(Label.CREDIT, i) || credits(draft, i));
  }

  /** Whether a line or the one below credits somebody. */
  private static boolean isCredited(Draft draft, int line) {
    return credits(draft, line) || credits(draft, line + 1);
  }

  private static boolean credits(Draft draft, int line) {
    return line >= 0 && line < draft.page().size() && Credits.strength(draft.facts(line)) > 0;
  }
}
