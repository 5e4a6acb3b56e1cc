package io.copydesk.clean.text.headline;

import io.copydesk.clean.phrase.Words;
import io.copydesk.clean.text.guard.Judged;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the headline below what a page dresses it up with: the site's name behind a bar, a word in
 * front, or the way to the page grown together with it. The bare one stands on the page too.
 */
final class Dressing {
  /** "The pier reopens | Harbour News". */
  private static final Pattern BEHIND = Pattern.compile(" [|｜] ");

  /** "Project: How to mend a net". */
  private static final Pattern IN_FRONT = Pattern.compile("^\\p{L}+: ");

  /** Lines below the way to the page in which its end stands alone. */
  private static final int BELOW = 5;

  /** Words that make a line a headline. */
  private static final int FEWEST = 3;

  private Dressing() {}

  /** The line that says a headline and nothing else; the line itself where it is bare. */
  static int bare(Judged judged, int line) {
    String text = judged.facts(line).line().text();
    int end = grownTogether(judged, line, text);
    return end >= 0
        ? end
        : Stream.of(before(text), after(text))
            .filter(bare -> !bare.isEmpty())
            .map(bare -> saying(judged, bare))
            .filter(other -> other >= 0)
            .findFirst()
            .orElse(line);
  }

  private static String before(String text) {
    var bar = BEHIND.matcher(text);
    return bar.find() ? text.substring(0, bar.start()) : "";
  }

  private static String after(String text) {
    var label = IN_FRONT.matcher(text);
    return label.find() ? text.substring(label.end()) : "";
  }

  /** The first line that says all of it and no more, or -1. */
  private static int saying(Judged judged, String bare) {
    List<String> said = Words.of(bare).tokens();
    return said.size() < FEWEST
        ? -1
        : IntStream.range(0, judged.page().size())
            .filter(i -> judged.facts(i).words().tokens().equals(said))
            .findFirst()
            .orElse(-1);
  }

  /** The line below that a line ends in without a blank between: "NewsHarbourThe pier"; or -1. */
  private static int grownTogether(Judged judged, int line, String text) {
    return IntStream.rangeClosed(line + 1, Math.min(line + BELOW, judged.page().size() - 1))
        .filter(i -> judged.facts(i).words().tokens().size() >= FEWEST)
        .filter(i -> endsWithoutBlank(text, judged.facts(i).line().text()))
        .findFirst()
        .orElse(-1);
  }

  private static boolean endsWithoutBlank(String text, String end) {
    int at = text.length() - end.length();
    return at > 0
        && text.endsWith(end)
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isUpperCase(end.charAt(0));
  }
}
