package io.copydesk.clean.text.guard;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.phrase.Phrases;
import io.copydesk.clean.phrase.Words;
import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.deadline.Deadline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Keeps lines that open with the same label together: "Q:" and "A:" of an interview, "Price:" and
 * "Location:" of a list. One by one they are too short to judge; if a good part of them is body,
 * all are.
 */
final class LabelledLines {
  /** Lines that make a label one. */
  private static final int FEWEST = 3;

  /** The mean score from which lines of a label are body. */
  private static final double LIKELY = 0.3;

  /** Lines between one of the label and the body next to it. */
  private static final int NEAR = 4;

  private static final int LONGEST = 30;
  private static final int MOST_WORDS = 3;

  /** What leads away from an article is called alike on purpose. */
  private static final List<Concept> ELSEWHERE =
      List.of(Concept.READ_MORE, Concept.RELATED, Concept.CREDIT, Concept.SHARE, Concept.COMMENT);

  private LabelledLines() {}

  /** Raises the scores of lines whose label makes them body. */
  static void apply(List<LineFacts> lines, double[] scores) {
    Map<String, List<Integer>> labels = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Deadline.check();
      String label = label(lines.get(i).line().text());
      if (!label.isEmpty()) {
        labels.computeIfAbsent(label, _ -> new ArrayList<>()).add(i);
      }
    }
    labels.forEach((label, group) -> {
      double mean = group.stream().mapToDouble(line -> scores[line]).average().orElse(0);
      if (group.size() >= FEWEST && mean >= LIKELY && !leadsAway(label)) {
        group.forEach(line -> raise(line, scores));
        group.reversed().forEach(line -> raise(line, scores));
      }
    });
  }

  private static void raise(int line, double[] scores) {
    for (int i = Math.max(0, line - NEAR); i <= Math.min(scores.length - 1, line + NEAR); i++) {
      if (scores[i] >= Judged.BODY) {
        scores[line] = Math.max(Judged.BODY, scores[line]);
        return;
      }
    }
  }

  /** The few words in front of a colon, in small letters; empty where there are none. */
  private static String label(String text) {
    int end = 0;
    while (end < Math.min(text.length(), LONGEST) && ":：".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean labelled =
        end > 0
            && end < Math.min(text.length() - 1, LONGEST)
            && (text.charAt(end) == '：' || text.charAt(end + 1) == ' ');
    String label = labelled ? text.substring(0, end).strip().toLowerCase(Locale.ROOT) : "";
    boolean says = label.chars().anyMatch(Character::isLetter);
    return says && label.split(" ").length <= MOST_WORDS ? label : "";
  }

  private static boolean leadsAway(String label) {
    var said = Phrases.shared().in(Words.of(label));
    return ELSEWHERE.stream().anyMatch(concept -> said.share(concept) > 0.5);
  }
}
