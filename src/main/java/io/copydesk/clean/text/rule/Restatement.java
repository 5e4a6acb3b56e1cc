package io.copydesk.clean.text.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Finds one long line in which the whole article stands again: a copy for machines or printers. */
final class Restatement {
  /** The line; the number of lines if there is none. */
  static final ToIntFunction<Draft> LINE = Restatement::line;

  private static final double SHORTEST = 200;

  /** The share of the other words of the body that it has at least. */
  private static final double WHOLE = .6;

  /** The share of its runs of words that stand above it. */
  private static final double AGAIN = .8;

  private static final int RUN = 4;

  /** Lines above it that it is made of: one alone is a repetition. */
  private static final int SEVERAL = 3;

  private Restatement() {}

  private static int line(Draft draft) {
    double all = draft.bodyWords();
    for (int i = 0; i < draft.page().size(); i++) {
      double words = draft.facts(i).count();
      boolean may = words >= SHORTEST && draft.isBody(i) && words >= WHOLE * (all - words);
      if (may && restates(draft, i)) {
        return i;
      }
    }
    return draft.page().size();
  }

  /** Whether a line is made of the lines of the body above it: few pages have one to ask of. */
  private static boolean restates(Draft draft, int line) {
    Set<List<String>> above = new HashSet<>();
    int lines = 0;
    for (int i = 0; i < line; i++) {
      if (draft.isBody(i)) {
        lines++;
        List<String> tokens = draft.facts(i).words().tokens();
        for (int from = 0; from + RUN <= tokens.size(); from++) {
          above.add(tokens.subList(from, from + RUN));
        }
      }
    }
    return lines >= SEVERAL && again(draft.facts(line).words().tokens(), above) >= AGAIN;
  }

  private static double again(List<String> tokens, Set<List<String>> above) {
    int hit = 0;
    int runs = tokens.size() - RUN + 1;
    for (int from = 0; from < runs; from++) {
      hit += above.contains(tokens.subList(from, from + RUN)) ? 1 : 0;
    }
    return (double) hit / runs;
  }
}
