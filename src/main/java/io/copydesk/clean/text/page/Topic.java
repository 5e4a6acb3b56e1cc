package io.copydesk.clean.text.page;

import io.copydesk.clean.text.line.LineFacts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of the page's words the main run of prose uses, and which the prose below a line. */
final class Topic {
  private static final int BELOW = 15;

  private final List<LineFacts> lines;
  private final Map<String, Integer> main = new HashMap<>();
  private final int start;
  private final int end;

  Topic(List<LineFacts> lines, Runs runs) {
    this.lines = lines;
    start = runs.largestStart();
    end = runs.largestEnd();
    for (int i = start; i <= end; i++) {
      said(lines.get(i)).forEach(word -> main.merge(word, 1, Integer::sum));
    }
  }

  /** The share of the line's own words, from 0 to 1, that other lines of the main run use. */
  double main(int line) {
    Set<String> own = said(lines.get(line));
    int least = line >= start && line <= end ? 2 : 1;
    long shared = own.stream().filter(word -> main.getOrDefault(word, 0) >= least).count();
    return own.isEmpty() ? 0 : (double) shared / own.size();
  }

  /** The share of the line's own words that the next lines of prose use; 0 for long lines. */
  double below(int line, Structure structure) {
    Set<String> own = said(lines.get(line));
    if (own.isEmpty() || own.size() > 40) {
      return 0;
    }
    var left = new HashSet<>(own);
    int next = structure.nextProse(line);
    for (int seen = 0; seen < BELOW && next < lines.size() && !left.isEmpty(); seen++) {
      lines.get(next).words().tokens().forEach(left::remove);
      next = structure.nextProse(next);
    }
    return 1 - (double) left.size() / own.size();
  }

  /** Words that say something: longer ones, and characters of scripts without blanks. */
  private static Set<String> said(LineFacts facts) {
    var said = new HashSet<String>();
    for (String token : facts.words().tokens()) {
      if (token.length() > 3 || Character.isIdeographic(token.codePointAt(0))) {
        said.add(token);
      }
    }
    return said;
  }
}
