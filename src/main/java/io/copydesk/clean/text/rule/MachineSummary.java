package io.copydesk.clean.text.rule;

import io.copydesk.clean.phrase.MachineSummaries;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The summary that a machine made: the notice that says so, and the sentences of the summary, which
 * stand below the notice where a heading stands above it, and else above it. What is called such a
 * summary has it below, or is it.
 */
final class MachineSummary {
  private static final ToIntFunction<Draft> NOTICE = MachineSummary::notice;

  /** Sentences of such a summary, and words in one. */
  private static final int MOST = 8;

  private static final double LONGEST = 40;

  /** The share of the body's words from which it is no summary. */
  private static final double SHARE = .3;

  private MachineSummary() {}

  /** The notice's line, where a line belongs to such a summary; else null. */
  static @Nullable String signal(Draft draft, int line) {
    int notice = draft.place(NOTICE);
    if (notice < 0 || Math.abs(line - notice) > MOST) {
      return null;
    }
    boolean called = isCalledSo(draft, notice);
    int step = !called && isSentence(draft, notice - 1) ? -1 : 1;
    int last = called && isSentence(draft, notice) ? notice : last(draft, notice, step);
    boolean between = step > 0 ? line > notice && line <= last : line < notice && line >= last;
    return line == notice || between ? "line " + draft.facts(notice).line().number() : null;
  }

  /** The last sentence of the summary in a direction; the notice where there is none. */
  private static int last(Draft draft, int notice, int step) {
    int last = notice;
    double words = 0;
    while (isSentence(draft, last + step)) {
      last += step;
      words += draft.facts(last).count();
    }
    boolean ended = last + step >= 0 && last + step < draft.page().size();
    return ended && Math.abs(last - notice) <= MOST && words <= SHARE * draft.bodyWords()
        ? last
        : notice;
  }

  private static boolean isSentence(Draft draft, int line) {
    if (line < 0 || line >= draft.page().size()) {
      return false;
    }
    var facts = draft.facts(line);
    return facts.count() <= LONGEST && (facts.shape().ends() || facts.line().bullet());
  }

  private static boolean isOwned(Draft draft, int line) {
    return MachineSummaries.areOwnedIn(draft.facts(line).words());
  }

  private static boolean isCalledSo(Draft draft, int line) {
    return MachineSummaries.areCalledSoIn(draft.facts(line).line().text());
  }

  /** The line that says of a summary that a machine made it; -1 if none does. */
  private static int notice(Draft draft) {
    if (FurnitureRules.isHeadlined(draft, MachineSummaries::areSubjectOf)) {
      return -1;
    }
    int[] notices =
        IntStream.range(0, draft.page().size())
            .filter(i -> isCalledSo(draft, i) || isOwned(draft, i))
            .limit(MachineSummaries.MOST + 1)
            .toArray();
    return notices.length == 0 || notices.length > MachineSummaries.MOST ? -1 : notices[0];
  }
}
