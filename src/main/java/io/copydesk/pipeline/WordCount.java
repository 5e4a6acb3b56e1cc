package io.copydesk.pipeline;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** Counts words as Unicode's word boundaries cut them, so that unspaced scripts count too. */
final class WordCount {
  private WordCount() {}

  static int of(List<String> blocks) {
    var words = BreakIterator.getWordInstance(Locale.ROOT);
    int count = 0;
    for (String block : blocks) {
      words.setText(block);
      for (int start = words.first(), end = words.next();
          end != BreakIterator.DONE;
          start = end, end = words.next()) {
        if (Character.isLetterOrDigit(block.codePointAt(start))) {
          count++;
        }
      }
    }
    return count;
  }
}
