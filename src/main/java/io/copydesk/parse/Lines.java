package io.copydesk.parse;

import java.util.ArrayList;
import java.util.List;

/** Cuts flattened text into lines. */
final class Lines {
  private Lines() {}

  static List<Line> of(String text) {
    var lines = new ArrayList<Line>();
    int number = 0;
    int gap = 0;
    for (String raw : text.split("\\R", -1)) {
      number++;
      String line = raw.strip().replaceAll("[\\s\\u00a0]+", " ");
      if (line.isEmpty()) {
        gap++;
      } else {
        lines.add(new Line(lines.size(), number, line, gap));
        gap = 0;
      }
    }
    return lines;
  }
}
