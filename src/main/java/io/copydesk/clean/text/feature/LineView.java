package io.copydesk.clean.text.feature;

import io.copydesk.clean.text.line.Bylines;
import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.clean.text.line.Shape;
import io.copydesk.clean.text.page.Structure;
import io.copydesk.clean.text.page.TextContext;

/**
 * A line in its context: what features are read off.
 *
 * @param page the page
 * @param index the line
 */
record LineView(TextContext page, int index) {
  LineFacts facts() {
    return page.facts(index);
  }

  Structure structure() {
    return page.structure();
  }

  /** Lines since the last line of prose, at most 200. */
  int sinceProse() {
    int last = structure().lastProse(index);
    return last < 0 ? 200 : Math.min(200, index - last);
  }

  /** Lines to the next line of prose, at most 200. */
  int toProse() {
    int next = structure().nextProse(index);
    return next == page.size() ? 200 : Math.min(200, next - index);
  }

  /** 1 if a line at one of these distances looks like a byline or a date, else 0. */
  double names(int from, int to) {
    for (int offset = from; offset <= to; offset++) {
      if (has(offset) && (Bylines.isByline(at(offset)) || Bylines.isDateline(at(offset)))) {
        return 1;
      }
    }
    return 0;
  }

  Shape shape() {
    return facts().shape();
  }

  String text() {
    return facts().line().text();
  }

  /** Whether the line begins with a quotation mark. */
  boolean quotes() {
    return "\"“”„«»「『‘".indexOf(text().charAt(0)) >= 0;
  }

  /** Figures in the line that may be years, at most 3. */
  double years() {
    long years =
        facts().words().tokens().stream()
            .filter(t -> t.length() == 4 && (t.startsWith("20") || t.startsWith("19")))
            .filter(t -> Character.isDigit(t.charAt(2)))
            .count();
    return Math.min(3, years);
  }

  /** Whether a colon stands between two figures. */
  boolean clock() {
    String text = text();
    for (int i = text.indexOf(':'); i > 0 && i + 1 < text.length(); i = text.indexOf(':', i + 1)) {
      if (Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  boolean has(int offset) {
    int other = index + offset;
    return other >= 0 && other < page.size();
  }

  /** The line at a distance; only where {@link #has} says that there is one. */
  LineFacts at(int offset) {
    return page.facts(index + offset);
  }

  /** Words of prose in the {@code reach} lines before and after, the line aside. */
  double proseAround(int reach) {
    return proseBefore(reach) + proseAfter(reach);
  }

  double proseBefore(int reach) {
    return page.prose(index - reach, index);
  }

  double proseAfter(int reach) {
    return page.prose(index + 1, index + 1 + reach);
  }

  /** The share of prose among the words of the lines around, from 0 to 1. */
  double proseShare(int reach) {
    double words = page.words(index - reach, index + 1 + reach) - facts().count();
    return words == 0 ? 0 : proseAround(reach) / words;
  }

  /** Words a line on average around this one. */
  double wordsAround(int reach) {
    int from = Math.max(0, index - reach);
    int to = Math.min(page.size(), index + reach + 1);
    return page.words(from, to) / (to - from);
  }

  /** Words in a paragraph on average around this line; 0 where there is none. */
  double typical(int reach) {
    double own = facts().isProse() ? 1 : 0;
    double others = page.paragraphs(index - reach, index + 1 + reach) - own;
    return others == 0 ? 0 : proseAround(reach) / others;
  }

  boolean isProse(int offset) {
    return has(offset) && at(offset).isProse();
  }

  /** How many of the two lines before and the two after are short and without an end mark. */
  int openAround() {
    int open = 0;
    for (int offset : new int[] {-2, -1, 1, 2}) {
      open += has(offset) && at(offset).isOpen() ? 1 : 0;
    }
    return open;
  }
}
