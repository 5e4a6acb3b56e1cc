package io.copydesk.parse;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells HTML that is only a shell around flattened text: one {@code pre} with nearly all of it. */
final class Shell {
  /** The share of the page's text in the {@code pre} from which on the rest is decoration. */
  private static final double NEARLY_ALL = 0.8;

  private static final int FEWEST_LINES = 4;

  private Shell() {}

  /** The text in the shell, or null if the page is more than one. */
  static @Nullable String text(Document document) {
    Element pre = document.selectFirst("pre");
    if (pre == null || pre.selectFirst("span, code") != null) {
      return null;
    }
    String text = pre.wholeText();
    boolean lines = text.lines().filter(line -> !line.isBlank()).count() >= FEWEST_LINES;
    return lines && text.length() >= NEARLY_ALL * document.body().wholeText().length()
        ? text
        : null;
  }
}
