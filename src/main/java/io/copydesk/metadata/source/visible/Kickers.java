package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.index.Interest;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.text.Texts;
import io.copydesk.metadata.text.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Kickers inside headings: what a heading begins with in an element of its own, if a class calls it
 * a kicker or a title of the page is the rest.
 */
final class Kickers {
  /** Between a kicker and the headline. */
  private static final Pattern SIGNS = Pattern.compile("^[\\s:|/–—•·-]+");

  private Kickers() {}

  /** The text of a heading without its kicker. */
  static String without(PageIndex index, Element heading, int longest) {
    String text = Texts.visible(heading, longest);
    Element first = first(heading, text, longest);
    if (first == null) {
      return text;
    }
    String rest =
        SIGNS.matcher(text.substring(Texts.visible(first, longest).length())).replaceFirst("");
    boolean called =
        index.spots(Interest.KICKER).stream().anyMatch(spot -> spot.element().equals(first));
    return !rest.isEmpty() && (called || isTitle(index, Words.of(rest).key())) ? rest : text;
  }

  /** The element that a heading's text begins with, if more follows it; else null. */
  private static @Nullable Element first(Element heading, String text, int longest) {
    Element within = heading;
    while (!within.children().isEmpty()) {
      List<Element> filled =
          within.children().stream().filter(child -> !child.text().isBlank()).toList();
      if (filled.isEmpty()) {
        return null;
      }
      String begin = Texts.visible(filled.getFirst(), longest);
      if (!begin.equals(text)) {
        return !begin.isEmpty() && text.startsWith(begin) ? filled.getFirst() : null;
      }
      within = filled.getFirst();
    }
    return null;
  }

  private static boolean isTitle(PageIndex index, String rest) {
    return Stream.of(index.meta("og:title"), index.page().document().title())
        .map(title -> Words.of(title).key())
        .anyMatch(title -> title.equals(rest) || (title + " ").startsWith(rest + " "));
  }
}
